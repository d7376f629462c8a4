export const KINDS = ['topic', 'pitfall', 'question', 'exercise', 'lab', 'stage'] as const;
export type Kind = (typeof KINDS)[number];

/** One thing that can be found, as `records.json` lists it: what facets, spelling and result lists need of it. */
export interface SearchRecord {
	/** The content entry's id; unique within its kind. */
	readonly id: string;
	readonly kind: Kind;
	readonly title: string;
	/** Address without the site's base path, as `stages/numpy-numerical-computing/broadcasting/#softmax-maximum`. */
	readonly url: string;
	/** The stage's or lab's short title; empty where a record belongs to none. */
	readonly stage: string;
	/** `junior`, `mid` or `senior`; empty where a record has none. */
	readonly level: string;
	/** Import names, as `sklearn`. */
	readonly libraries: readonly string[];
	/** Present where one of its programs runs in browsers. */
	readonly runs?: true;
	/** Words that readers type and the page does not say. */
	readonly aliases: readonly string[];
}

/** A record of a built site. */
export interface ListedRecord extends SearchRecord {
	/** Pagefind's own number of it. */
	readonly hit: string;
}

export function isKind(text: string | undefined): text is Kind {
	return KINDS.some((kind) => kind === text);
}
