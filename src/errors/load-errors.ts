import { getCollection } from 'astro:content';
import { entryAddress } from '#src/lib/address.ts';
import { byPath } from '#src/lib/content-id.ts';
import { loadCourse } from '#src/lib/course.ts';
import { collectErrors } from './collect-errors.ts';
import type { Place, RecordedError } from './recorded-error.ts';

/** Every error in the recorded outputs of the course, in its order. */
export async function loadErrors(): Promise<RecordedError[]> {
	const places = new Map<string, Place>();
	for (const { entry, topics } of await loadCourse()) {
		const add = (kind: Place['kind'], id: string, title: string) =>
			places.set(id, { kind, title, url: entryAddress(id), stage: entry.data.short });
		for (const topic of topics) {
			add('topic', topic.entry.id, topic.entry.data.title);
			for (const { id, data } of topic.pitfalls) add('pitfall', id, data.title);
			for (const { id, data } of topic.questions) add('question', id, data.question);
		}
	}
	const programs = (await getCollection('programs')).toSorted(byPath).map(({ data }) => data);
	return collectErrors(programs, places);
}
