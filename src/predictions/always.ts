import { keyFor } from '#src/progress/section.ts';

/** Whether the reader wants to predict first at every pitfall. Read on every page with one, so without the store and its schemas. */
export function isAlways(): boolean {
	try {
		const kept = JSON.parse(localStorage.getItem(keyFor('progress:predictions')) ?? '{}') as Kept;
		return kept.content?.always === true;
	} catch {
		return false; // storage is forbidden, or holds what is none of ours
	}
}

interface Kept {
	readonly content?: { readonly always?: unknown };
}
