/** In how many records each word stands, names of functions and their parts included: what spelling goes by. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Shorter words are neither counted nor corrected: too many are one letter apart. */
export const SHORTEST_WORD = 4;

/** @param texts one for each record: title, aliases and text, without tags. */
export function countWords(texts: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts) {
		const words = text.toLowerCase().match(/[\p{L}_]+/gu) ?? [];
		const parts = words.flatMap((word) => [word.replace(/^_+|_+$/g, ''), ...word.split('_')]);
		for (const word of new Set(parts)) {
			if (word.length >= SHORTEST_WORD) counts.set(word, (counts.get(word) ?? 0) + 1);
		}
	}
	return counts;
}
