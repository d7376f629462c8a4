import type { Kind, SearchRecord } from './record.ts';

/** Results of one kind, as the search box lists them. */
export interface Group {
	readonly kind: Kind;
	/** How many there are, of which `records` are the first. */
	readonly total: number;
	readonly records: readonly SearchRecord[];
}

const SHOWN = 4;
const SHOWN_ALONE = 24;

/** By kind, in the order of each kind's best record; a kind that is alone shows more of its own. */
export function groupByKind(records: readonly SearchRecord[]): Group[] {
	const byKind = new Map<Kind, SearchRecord[]>();
	for (const record of records) byKind.set(record.kind, [...(byKind.get(record.kind) ?? []), record]);
	const limit = byKind.size === 1 ? SHOWN_ALONE : SHOWN;
	return [...byKind].map(([kind, all]) => ({ kind, total: all.length, records: all.slice(0, limit) }));
}
