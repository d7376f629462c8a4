/** Runs in the browser, in a page of the built site, with the search that its box uses. */
import { normalise } from '#src/search/normalise.ts';
import { loadPagefind } from '#src/search/pagefind.ts';
import { openSearch } from '#src/search/query.ts';

export interface Answer {
	/** `kind id`, best first. */
	readonly found: readonly string[];
	readonly ms: number;
}

/** A machine that does other things as well makes some queries look slow in one round. */
const ROUNDS = 3;

/**
 * @param base the site's base path, with a slash at its end.
 * @returns an answer for each query with the least time of several rounds.
 */
export async function ask(base: string, queries: readonly string[]): Promise<Answer[]> {
	let answers = await askOnce(base, queries);
	for (let round = 1; round < ROUNDS; round++) {
		const again = await askOnce(base, queries);
		answers = answers.map((answer, i) => ({ ...answer, ms: Math.min(answer.ms, again[i]?.ms ?? answer.ms) }));
	}
	return answers;
}

async function askOnce(base: string, queries: readonly string[]): Promise<Answer[]> {
	const search = await openSearch(base);
	// Each part of the index is loaded by the first word in it: what is measured are warm queries.
	await search.find('');
	const pagefind = await loadPagefind(base);
	for (const word of queries.flatMap((query) => normalise(query))) await pagefind.search(word);
	const answers: Answer[] = [];
	for (const query of queries) {
		const start = performance.now();
		const { records } = await search.find(query);
		const ms = performance.now() - start;
		answers.push({ found: records.slice(0, 10).map(({ kind, id }) => `${kind} ${id}`), ms });
	}
	return answers;
}
