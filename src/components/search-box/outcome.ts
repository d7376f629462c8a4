import type { Stretch } from '#src/search/passage.ts';
import type { Found } from '#src/search/query.ts';
import type { Kind, SearchRecord } from '#src/search/record.ts';

/** What a search came to. */
export type Outcome =
	| { readonly kind: 'nothing-sought' }
	| { readonly kind: 'loading' }
	| { readonly kind: 'failed' }
	| {
			readonly kind: 'found';
			readonly found: Found;
			/** Results that the chosen facets let through. */
			readonly total: number;
			readonly groups: readonly ResultGroup[];
	  };

export interface ResultGroup {
	readonly kind: Kind;
	readonly total: number;
	readonly results: readonly Result[];
}

export interface Result {
	readonly record: SearchRecord;
	readonly passage: readonly Stretch[];
}
