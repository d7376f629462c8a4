import { type CollectionEntry, getCollection } from 'astro:content';
import { byPath } from './content-id.ts';
import { href } from './href.ts';

export type Level = CollectionEntry<'questions'>['data']['level'];

export interface Topic {
	readonly entry: CollectionEntry<'topics'>;
	/** Address under the site's base path, with a slash at its end. */
	readonly url: string;
	readonly pitfalls: readonly CollectionEntry<'pitfalls'>[];
	readonly questions: readonly CollectionEntry<'questions'>[];
}

export interface Stage {
	readonly entry: CollectionEntry<'stages'>;
	/** The number of its folder: `9` for `09-numpy-numerical-computing`. */
	readonly number: number;
	readonly url: string;
	readonly topics: readonly Topic[];
}

/**
 * The whole course in the authors' order.
 * @throws Error when topics have no stage page, or pitfalls or questions have no topic page.
 */
export async function loadCourse(): Promise<Stage[]> {
	const [stages, topics, pitfalls, questions] = await Promise.all([
		getCollection('stages'),
		getCollection('topics'),
		getCollection('pitfalls'),
		getCollection('questions'),
	]);
	refuseOrphans(topics, stages);
	refuseOrphans([...pitfalls, ...questions], topics);
	const topic = (entry: CollectionEntry<'topics'>): Topic => ({
		entry,
		url: href(`stages/${entry.id}/`),
		pitfalls: childrenOf(entry, pitfalls),
		questions: childrenOf(entry, questions),
	});
	return stages.toSorted(byPath).map((entry) => ({
		entry,
		number: Number(/\/(\d+)-[^/]*\/index\.mdx$/.exec(entry.filePath ?? '')?.[1]),
		url: href(`stages/${entry.id}/`),
		topics: childrenOf(entry, topics).map(topic),
	}));
}

interface Entry {
	readonly id: string;
	readonly filePath?: string;
}

function parentOf(entry: Entry): string {
	return entry.id.slice(0, entry.id.lastIndexOf('/'));
}

function childrenOf<E extends Entry>(parent: Entry, entries: readonly E[]): E[] {
	return entries.filter((entry) => parentOf(entry) === parent.id).toSorted(byPath);
}

function refuseOrphans(entries: readonly Entry[], parents: readonly Entry[]): void {
	const known = new Set(parents.map((parent) => parent.id));
	const orphan = entries.find((entry) => !known.has(parentOf(entry)));
	if (orphan) {
		throw new Error(
			`${orphan.filePath}: the page above it, "${parentOf(orphan)}", does not exist. Write that folder's index.mdx.`,
		);
	}
}

/** The last part of an id: the anchor of a pitfall or question on its topic's page. */
export function slugOf(entry: Entry): string {
	return entry.id.slice(entry.id.lastIndexOf('/') + 1);
}
