import { getCollection } from 'astro:content';
import { entryAddress } from '#src/lib/address.ts';
import { byPath } from '#src/lib/content-id.ts';
import { type Chapter, loadCourse, type Topic } from '#src/lib/course.ts';
import type { PublicRecord } from './record.ts';

/** Every record in the course's order, exercises last. */
export async function loadRecords(): Promise<PublicRecord[]> {
	const [chapters, exercises] = await Promise.all([loadCourse(), getCollection('exercises')]);
	return [
		...chapters.flatMap((chapter) => [
			chapterRecord(chapter),
			...chapter.topics.flatMap((topic) => topicRecords(topic, chapter)),
		]),
		...exercises.toSorted(byPath).map(({ id, data }) => ({
			kind: 'exercise' as const,
			id,
			title: data.title,
			summary: data.summary,
			path: `exercises/${id}/`,
			stage: data.stage,
			level: data.level,
			libraries: data.libraries,
			aliases: data.aliases,
		})),
	];
}

function chapterRecord({ entry: { collection, id, data } }: Chapter): PublicRecord {
	return {
		kind: collection === 'labs' ? 'lab' : 'stage',
		id,
		title: data.title,
		summary: data.description,
		path: entryAddress(id),
		stage: id,
		libraries: [],
		aliases: [],
	};
}

function topicRecords({ entry, pitfalls, questions }: Topic, chapter: Chapter): PublicRecord[] {
	const stage = chapter.entry.id;
	const page = chapter.entry.collection === 'labs' ? ('lab' as const) : ('topic' as const);
	return [
		...[entry, ...pitfalls].map(({ collection, id, data }) => ({
			kind: collection === 'topics' ? page : ('pitfall' as const),
			id,
			title: data.title,
			summary: data.summary,
			path: entryAddress(id),
			stage,
			libraries: data.libraries,
			aliases: data.aliases,
		})),
		...questions.map(({ id, data }) => ({
			kind: 'question' as const,
			id,
			title: data.question,
			summary: data.short,
			path: entryAddress(id),
			stage,
			level: data.level,
			tags: data.tags,
			libraries: data.libraries,
			aliases: data.aliases,
		})),
	];
}
