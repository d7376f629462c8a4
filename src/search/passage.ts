import { stem } from './stem.ts';

/** A stretch of a passage, marked where a word of the query was found. */
export interface Stretch {
	readonly text: string;
	readonly marked: boolean;
}

/** Words in a passage. */
const LENGTH = 28;
/** Of these, before the first that was found. */
const BEFORE = 4;

/** The part of a text that has most of the words, in whatever form; its beginning where it has none. */
export function passageOf(text: string, words: readonly string[]): Stretch[] {
	const all = text.split(/\s+/).filter(Boolean);
	const stems = new Set(words.map(stem));
	const found = all.map((word) => partsOf(word).find((part) => stems.has(part)));
	const from = Math.max(0, bestStart(found) - BEFORE);
	const to = Math.min(all.length, from + LENGTH);
	const stretches: { text: string; marked: boolean }[] = [];
	for (let i = from; i < to; i++) {
		const marked = found[i] !== undefined;
		const last = stretches.at(-1);
		const word = all[i] ?? '';
		if (last?.marked === marked) last.text += ` ${word}`;
		else stretches.push({ text: word, marked });
	}
	return [
		...(from > 0 ? [{ text: '… ', marked: false }] : []),
		...stretches.flatMap((stretch, i) => (i > 0 ? [{ text: ' ', marked: false }, stretch] : [stretch])),
		...(to < all.length ? [{ text: ' …', marked: false }] : []),
	];
}

/** Where a passage begins that has most different words and, of such, most words. */
function bestStart(found: readonly (string | undefined)[]): number {
	let best = { start: 0, points: 0 };
	found.forEach((word, start) => {
		if (word === undefined) return;
		const here = found.slice(start, start + LENGTH - BEFORE).filter((other) => other !== undefined);
		const points = new Set(here).size * LENGTH + here.length;
		if (points > best.points) best = { start, points };
	});
	return best.start;
}

/** `np.argsort(user's)` → the stems of `np`, `argsort`, `user`. */
function partsOf(word: string): string[] {
	const parts = word.toLowerCase().match(/[\p{L}\p{N}_]+(?:[-'’][\p{L}\p{N}_]+)*/gu) ?? [];
	return parts.map((part) => stem(part.replace(/^_+|_+$|['’]s$/g, '')));
}
