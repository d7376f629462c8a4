/** The part of Pagefind's browser API that the search uses; its package has no types for it. */
export interface Pagefind {
	options(options: {
		excerptLength: number;
		excerptEllipsis: string;
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
	/** Reads the record's text, which loads the file that it is in. */
	data(): Promise<PagefindData>;
}

export interface PagefindData {
	/** As it was given to the index. */
	readonly raw_url: string;
	/** The passage with most hits, these in `<mark>`; `<` and `>` of the text as `&lt;` and `&gt;`. */
	readonly excerpt: string;
}

/** @param base the site's base path, with a slash at its end. */
export function loadPagefind(base: string): Promise<Pagefind> {
	const url = `${base}pagefind/pagefind.js`;
	return import(/* @vite-ignore */ url) as Promise<Pagefind>;
}
