import { FACETS, NOTHING_SELECTED, type Selection } from './facets.ts';

/** What is sought; kept in the address, so that a reload or a link shows the same results. */
export interface SearchState {
	readonly query: string;
	readonly selection: Selection;
}

/** The search in an address; `null` if it has none. Parameters that are not ours stay out of it. */
export function readState(params: URLSearchParams): SearchState | null {
	const query = params.get('q');
	if (query === null) return null;
	const chosen = FACETS.map((facet) => [facet, params.getAll(facet)] as const);
	return { query, selection: { ...NOTHING_SELECTED, ...Object.fromEntries(chosen) } };
}

/** The address with the search in place of the one that it had; without any for `null` or an empty query. */
export function withState(address: URL, state: SearchState | null): URL {
	const changed = new URL(address);
	const seeks = Boolean(state?.query.trim());
	// Without a search, parameters of the same names are the page's own.
	if (seeks || changed.searchParams.has('q')) {
		for (const name of ['q', ...FACETS]) changed.searchParams.delete(name);
	}
	if (!state || !seeks) return changed;
	changed.searchParams.set('q', state.query);
	for (const facet of FACETS) {
		for (const value of state.selection[facet]) changed.searchParams.append(facet, value);
	}
	return changed;
}
