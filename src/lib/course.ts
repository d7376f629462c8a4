import { type CollectionEntry, getCollection } from 'astro:content';
import { entryAddress } from './address.ts';
import { byPath } from './content-id.ts';
import { href } from './href.ts';

export type Level = CollectionEntry<'questions'>['data']['level'];

/** A topic of a stage, or a page of a lab: the same kind of thing, found by another way. */
export interface Topic {
	readonly entry: CollectionEntry<'topics'>;
	/** Address under the site's base path, with a slash at its end. */
	readonly url: string;
	readonly pitfalls: readonly CollectionEntry<'pitfalls'>[];
	readonly questions: readonly CollectionEntry<'questions'>[];
}

interface Part<C extends 'stages' | 'labs'> {
	readonly entry: CollectionEntry<C>;
	/** The number of its folder: `9` for `09-numpy-numerical-computing`. */
	readonly number: number;
	readonly url: string;
	readonly topics: readonly Topic[];
}

export type Stage = Part<'stages'>;
export type Lab = Part<'labs'>;
/** What topics stand in; `entry.collection` tells stages and labs apart. */
export type Chapter = Stage | Lab;

/** The stages in the authors' order. @throws Error as `loadCourse`. */
export async function loadStages(): Promise<Stage[]> {
	return partsOf(await getCollection('stages'), await loadTopics());
}

/** The labs in the authors' order. @throws Error as `loadCourse`. */
export async function loadLabs(): Promise<Lab[]> {
	return partsOf(await getCollection('labs'), await loadTopics());
}

/**
 * The whole course: stages, then labs.
 * @throws Error when topics have no stage or lab, or pitfalls or questions have no topic page.
 */
export async function loadCourse(): Promise<Chapter[]> {
	return [...(await loadStages()), ...(await loadLabs())];
}

async function loadTopics(): Promise<Topic[]> {
	const [stages, labs, topics, pitfalls, questions] = await Promise.all([
		getCollection('stages'),
		getCollection('labs'),
		getCollection('topics'),
		getCollection('pitfalls'),
		getCollection('questions'),
	]);
	refuseOrphans(topics, [...stages, ...labs]);
	refuseOrphans([...pitfalls, ...questions], topics);
	return topics.map((entry) => ({
		entry,
		url: href(entryAddress(entry.id)),
		pitfalls: childrenOf(entry, pitfalls),
		questions: childrenOf(entry, questions),
	}));
}

function partsOf<C extends 'stages' | 'labs'>(
	entries: readonly CollectionEntry<C>[],
	topics: readonly Topic[],
): Part<C>[] {
	return entries.toSorted(byPath).map((entry) => ({
		entry,
		number: Number(/\/(\d+)-[^/]*\/index\.mdx$/.exec(entry.filePath ?? '')?.[1]),
		url: href(entryAddress(entry.id)),
		topics: topics
			.filter((topic) => parentOf(topic.entry) === entry.id)
			.toSorted((a, b) => byPath(a.entry, b.entry)),
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

/** The last part of an id: the anchor of a stage or lab in lists, of a pitfall or question on its topic's page. */
export function slugOf(entry: Entry): string {
	return entry.id.slice(entry.id.lastIndexOf('/') + 1);
}
