import { isWeak } from './stop-words.ts';

/** Records that have every one of `words`: address → how well they fit, more is better. */
export type Find = (words: readonly string[]) => Promise<ReadonlyMap<string, number>>;

export interface Ranked {
	readonly url: string;
	/** The words of the query that it has. */
	readonly words: readonly string[];
}

/** With fewer results than this the demands are lowered. */
const ENOUGH = 5;

/** A record with less than this share of the words that another one has is no answer to the query. */
const LEAST_SHARE = 0.5;

/**
 * Best first: records with every word; where those are few, records with every word that carries meaning; where those are
 * few too, records with any of them, by the share of words that they have.
 */
export async function rank(words: readonly string[], find: Find): Promise<Ranked[]> {
	if (words.length === 0) return [];
	const all = await find(words);
	if (all.size >= ENOUGH || words.length === 1) return byScore(all, words);
	const strong = words.filter((word) => !isWeak(word));
	const sought = strong.length > 0 ? strong : words;
	if (sought.length < words.length) {
		const most = await find(sought);
		if (most.size >= ENOUGH || sought.length === 1) return byScore(most, sought);
	}
	return byShare(sought, await Promise.all(sought.map((word) => find([word]))));
}

function byScore(found: ReadonlyMap<string, number>, words: readonly string[]): Ranked[] {
	return [...found].sort(([, a], [, b]) => b - a).map(([url]) => ({ url, words }));
}

/** A word that few records have counts more than one that stands everywhere. */
function byShare(words: readonly string[], found: readonly ReadonlyMap<string, number>[]): Ranked[] {
	const ranked = new Map<string, { words: string[]; weight: number; score: number }>();
	found.forEach((records, i) => {
		const weight = 1 / Math.log2(2 + records.size);
		const best = Math.max(...records.values());
		for (const [url, score] of records) {
			const entry = ranked.get(url) ?? { words: [], weight: 0, score: 0 };
			entry.words.push(words[i] ?? '');
			entry.weight += weight;
			entry.score += (weight * score) / best;
			ranked.set(url, entry);
		}
	});
	const most = Math.max(...[...ranked.values()].map((entry) => entry.words.length));
	return [...ranked]
		.filter(([, entry]) => entry.words.length >= most * LEAST_SHARE)
		.sort(([, a], [, b]) => b.weight + b.score - a.weight - a.score)
		.map(([url, entry]) => ({ url, words: entry.words }));
}
