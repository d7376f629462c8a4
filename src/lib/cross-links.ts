import { getCollection } from 'astro:content';
import { backlinks } from './backlinks.ts';
import { byPath } from './content-id.ts';
import { topicsLinked } from './topics-linked.ts';

type Ids = ReadonlyMap<string, readonly string[]>;

/** References turned round: ids of what names a pitfall, a question or a topic, by the id of what is named. */
export interface CrossLinks {
	/** Pitfall → questions whose answer guards against it. */
	readonly askedIn: Ids;
	/** Question → questions that it follows up. */
	readonly comesAfter: Ids;
	/** Topic, pitfall or question → exercises that train it. */
	readonly practise: Ids;
	/** Topic of a stage → pages of labs whose text leads there. */
	readonly inLabs: Ids;
}

export async function loadCrossLinks(): Promise<CrossLinks> {
	const questions = (await getCollection('questions')).toSorted(byPath);
	const exercises = (await getCollection('exercises')).toSorted(byPath);
	const labs = (await getCollection('topics', ({ id }) => id.startsWith('labs/'))).toSorted(byPath);
	return {
		askedIn: backlinks(questions, ({ data }) => data.pitfalls),
		comesAfter: backlinks(questions, ({ data }) => data.followUps),
		practise: backlinks(exercises, ({ data }) => [...data.topics, ...data.pitfalls, ...data.questions]),
		inLabs: backlinks(labs, ({ body }) => topicsLinked(body)),
	};
}
