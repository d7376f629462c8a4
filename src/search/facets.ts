import { KINDS, type SearchRecord } from './record.ts';

export const FACETS = ['kind', 'stage', 'level', 'library'] as const;
export type Facet = (typeof FACETS)[number];

/** The values chosen of each facet; none means all. */
export type Selection = Readonly<Record<Facet, readonly string[]>>;

export const NOTHING_SELECTED: Selection = { kind: [], stage: [], level: [], library: [] };

export interface FacetValue {
	readonly value: string;
	readonly count: number;
	readonly chosen: boolean;
}

/** Values in an order of their own; the others go by number of results. */
const ORDER: Partial<Record<Facet, readonly string[]>> = { kind: KINDS, level: ['junior', 'mid', 'senior'] };

export function select(records: readonly SearchRecord[], selection: Selection): SearchRecord[] {
	return records.filter((record) => FACETS.every((facet) => accepts(selection, facet, record)));
}

/** What each value of a facet would give, with the other facets as they are chosen. Chosen values stay, even at 0. */
export function facetValues(
	records: readonly SearchRecord[],
	selection: Selection,
	facet: Facet,
): FacetValue[] {
	const others = select(records, { ...selection, [facet]: [] });
	const counts = new Map<string, number>(selection[facet].map((value) => [value, 0]));
	for (const value of others.flatMap((record) => valuesOf(record, facet))) {
		counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	const order = ORDER[facet];
	return [...counts]
		.map(([value, count]) => ({ value, count, chosen: selection[facet].includes(value) }))
		.sort((a, b) => (order ? order.indexOf(a.value) - order.indexOf(b.value) : b.count - a.count));
}

/** The selection with one value put in or, if it was chosen, taken out. */
export function toggle(selection: Selection, facet: Facet, value: string): Selection {
	const chosen = selection[facet];
	const changed = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
	return { ...selection, [facet]: changed };
}

function accepts(selection: Selection, facet: Facet, record: SearchRecord): boolean {
	const chosen = selection[facet];
	return chosen.length === 0 || valuesOf(record, facet).some((value) => chosen.includes(value));
}

function valuesOf(record: SearchRecord, facet: Facet): readonly string[] {
	if (facet === 'library') return record.libraries;
	return record[facet] ? [record[facet]] : [];
}
