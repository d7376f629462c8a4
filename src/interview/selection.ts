import { LEVELS, type Question } from './question.ts';

export const FACETS = ['stage', 'level', 'tag', 'library'] as const;
export type Facet = (typeof FACETS)[number];

/** The values chosen of each facet; none means all. */
export type Selection = Readonly<Record<Facet, readonly string[]>>;

export const EVERYTHING: Selection = { stage: [], level: [], tag: [], library: [] };

export interface FacetValue {
	readonly value: string;
	/** Questions that choosing it would give. */
	readonly count: number;
	readonly chosen: boolean;
}

export function select(questions: Iterable<Question>, selection: Selection): Question[] {
	return [...questions].filter((question) => FACETS.every((facet) => accepts(selection, facet, question)));
}

/** What each value of a facet would give, with the other facets as they are chosen. Chosen values stay, even at 0. */
export function facetValues(questions: Iterable<Question>, selection: Selection, facet: Facet): FacetValue[] {
	const counts = new Map<string, number>(selection[facet].map((value) => [value, 0]));
	for (const question of select(questions, { ...selection, [facet]: [] }))
		for (const value of valuesOf(question, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
	const values = [...counts].map(([value, count]) => ({
		value,
		count,
		chosen: selection[facet].includes(value),
	}));
	if (facet === 'level') return values.sort((a, b) => place(a.value) - place(b.value));
	// Stages stay in the course's order.
	return facet === 'stage'
		? values
		: values.sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}

/** The selection with one value put in or, if it was chosen, taken out. */
export function toggle(selection: Selection, facet: Facet, value: string): Selection {
	const chosen = selection[facet];
	const changed = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
	return { ...selection, [facet]: changed };
}

export function readSelection(params: URLSearchParams): Selection {
	return Object.fromEntries(FACETS.map((facet) => [facet, params.getAll(facet)])) as Record<Facet, string[]>;
}

/** Puts the selection into `params` in place of the one they have. */
export function writeSelection(params: URLSearchParams, selection: Selection): void {
	for (const facet of FACETS) {
		params.delete(facet);
		for (const value of selection[facet]) params.append(facet, value);
	}
}

function accepts(selection: Selection, facet: Facet, question: Question): boolean {
	const chosen = selection[facet];
	return chosen.length === 0 || valuesOf(question, facet).some((value) => chosen.includes(value));
}

function valuesOf(question: Question, facet: Facet): readonly string[] {
	switch (facet) {
		case 'tag':
			return question.tags;
		case 'library':
			return question.libraries;
		case 'stage':
		case 'level':
			return [question[facet]];
	}
}

function place(level: string): number {
	return (LEVELS as readonly string[]).indexOf(level);
}
