import { getCollection } from 'astro:content';
import { entryAddress } from '#src/lib/address.ts';
import { byPath } from '#src/lib/content-id.ts';
import { type Chapter, loadCourse, type Topic } from '#src/lib/course.ts';
import { loadLabTests } from '#src/lib/lab-tests.ts';
import type { PublicRecord } from './record.ts';

/** Every record in the course's order, then checklists and exit tests of labs, exercises last. */
export async function loadRecords(): Promise<PublicRecord[]> {
	const [chapters, labTests, exercises] = await Promise.all([
		loadCourse(),
		loadLabTests(),
		getCollection('exercises'),
	]);
	return [
		...chapters.flatMap((chapter) => [
			chapterRecord(chapter),
			...chapter.topics.flatMap((topic) => topicRecords(topic, chapter)),
		]),
		...labTests.flatMap(({ lab, checklist, exitTest }) =>
			[checklist, exitTest]
				.filter((test) => test !== undefined)
				.map(({ id, data }) => ({
					kind: 'lab' as const,
					id,
					title: data.title,
					summary: data.summary,
					path: entryAddress(id),
					stage: lab.entry.id,
					libraries: [],
					aliases: data.aliases,
				})),
		),
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
