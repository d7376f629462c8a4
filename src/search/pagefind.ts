/** The part of Pagefind's browser API that the search uses; its package has no types for it. */
export interface Pagefind {
	options(options: {
		/** A query takes a millisecond or two: starting a worker takes longer than all of a visit's queries. */
		noWorker: boolean;
		/** What a word in a meta field counts, where one in the text counts 1. */
		ranking: { metaWeights: Readonly<Record<string, number>> };
	}): Promise<void>;
	init(): Promise<void>;
	/** Forgets what was loaded, errors included; does nothing before `init`. */
	destroy(): Promise<void>;
	/** Records with every word of `words`; all records for `null`. */
	search(words: string | null): Promise<{ results: readonly PagefindHit[] }>;
}

export interface PagefindHit {
	/** Pagefind's own number of the record; the same in every search. */
	readonly id: string;
	readonly score: number;
}

/** @param base the site's base path, with a slash at its end. */
export function loadPagefind(base: string): Promise<Pagefind> {
	const url = `${base}pagefind/pagefind.js`;
	return import(/* @vite-ignore */ url) as Promise<Pagefind>;
}
