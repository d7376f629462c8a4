import { getCollection } from 'astro:content';
import { stageAddress } from '#src/lib/address.ts';
import { byPath } from '#src/lib/content-id.ts';
import { loadCourse, type Stage, type Topic } from '#src/lib/course.ts';
import type { PublicRecord } from './record.ts';

/** Every record in the course's order, exercises last. */
export async function loadRecords(): Promise<PublicRecord[]> {
	const [stages, exercises] = await Promise.all([loadCourse(), getCollection('exercises')]);
	return [
		...stages.flatMap((stage) => [
			stageRecord(stage),
			...stage.topics.flatMap((topic) => topicRecords(topic, stage.entry.id)),
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

function stageRecord({ entry: { id, data } }: Stage): PublicRecord {
	const { title, description } = data;
	const path = stageAddress(id);
	return { kind: 'stage', id, title, summary: description, path, stage: id, libraries: [], aliases: [] };
}

function topicRecords({ entry, pitfalls, questions }: Topic, stage: string): PublicRecord[] {
	return [
		...[entry, ...pitfalls].map(({ collection, id, data }) => ({
			kind: collection === 'topics' ? ('topic' as const) : ('pitfall' as const),
			id,
			title: data.title,
			summary: data.summary,
			path: stageAddress(id),
			stage,
			libraries: data.libraries,
			aliases: data.aliases,
		})),
		...questions.map(({ id, data }) => ({
			kind: 'question' as const,
			id,
			title: data.question,
			summary: data.short,
			path: stageAddress(id),
			stage,
			level: data.level,
			tags: data.tags,
			libraries: data.libraries,
			aliases: data.aliases,
		})),
	];
}
