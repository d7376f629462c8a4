import type { Vocabulary } from './words.ts';

/** Shorter words are not corrected: too many are one letter apart. */
const SHORTEST_WORD = 4;

const ENDING = /^(s|es|d|ed|ing|er|ly)$/;

/** The nearest word of the vocabulary with the same first letter, the more frequent one of two; `null` if the word is known or nothing is near. */
export function nearest(word: string, vocabulary: Vocabulary): string | null {
	if (!isCorrectable(word) || isForm(word, vocabulary)) return null;
	const limit = word.length < 7 ? 1 : 2;
	let best: { word: string; distance: number; count: number } | null = null;
	for (const [candidate, count] of vocabulary) {
		if (candidate[0] !== word[0] || Math.abs(candidate.length - word.length) > limit) continue;
		const distance = editDistance(word, candidate);
		if (distance > limit) continue;
		if (!best || distance < best.distance || (distance === best.distance && count > best.count)) {
			best = { word: candidate, distance, count };
		}
	}
	return best?.word ?? null;
}

function isCorrectable(word: string): boolean {
	return word.length >= SHORTEST_WORD && /^[\p{L}_]+$/u.test(word);
}

/** A known word, the beginning of one that is still being typed, or one with an ending. */
function isForm(word: string, vocabulary: Vocabulary): boolean {
	if (vocabulary.has(word)) return true;
	const isStem = (known: string) => word.startsWith(known) && ENDING.test(word.slice(known.length));
	return hasWord(vocabulary, (known) => known.startsWith(word) || isStem(known));
}

function hasWord(vocabulary: Vocabulary, fits: (word: string) => boolean): boolean {
	for (const word of vocabulary.keys()) if (fits(word)) return true;
	return false;
}

/** Letters to insert, remove, change or swap with their neighbour (optimal string alignment). */
export function editDistance(a: string, b: string): number {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = a[i - 1] === b[j - 1] ? 0 : 1;
			let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
			row.push(cost);
		}
		before = last;
		last = row;
	}
	return last[b.length] ?? 0;
}
