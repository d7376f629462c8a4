import { normalise } from './normalise.ts';
import type { SearchRecord } from './record.ts';
import { stem } from './stem.ts';
import { isWeak } from './stop-words.ts';

/** How much of a word's weight its place gives, from 0 to 1; a text may say anything, a title says what it is about. */
const PLACE = { title: 1, alias: 0.85, library: 0.4, stage: 0.3 };
/** Of its place's, what a word counts that only begins a longer one. */
const BEGINNING = 0.8;
const SHORTEST_BEGINNING = 3;

/** Titles and aliases, read as queries are read: the same signs give the same words. */
export class Titles {
	/** What a record is called, each name as its words. */
	readonly #names = new Map<string, readonly (readonly string[])[]>();
	/** Stem → records that have it; beginnings are looked for among the stems. */
	readonly #holders = new Map<string, Map<string, number>>();

	constructor(records: readonly SearchRecord[]) {
		for (const { url, title, aliases, libraries, stage } of records) {
			const names = [title, ...aliases].map(wordsOf);
			this.#names.set(url, names);
			names.forEach((words, i) => {
				this.#hold(url, words, i === 0 ? PLACE.title : PLACE.alias);
			});
			for (const library of libraries) this.#hold(url, wordsOf(library), PLACE.library);
			this.#hold(url, wordsOf(stage), PLACE.stage);
		}
	}

	#hold(url: string, words: readonly string[], place: number): void {
		for (const word of stems(words)) {
			const holders = this.#holders.get(word) ?? new Map<string, number>();
			this.#holders.set(word, holders.set(url, Math.max(holders.get(url) ?? 0, place)));
		}
	}

	/**
	 * Records with the word in title or aliases: address → what its place gives.
	 * @param isAlone whether it is all that was typed: then its first letters are a beginning already.
	 */
	find(word: string, isAlone = false): Map<string, number> {
		const found = new Map(this.#holders.get(stem(word)));
		const isShort = word.length < SHORTEST_BEGINNING;
		if (isShort ? !isAlone : found.size > 0) return found;
		for (const [held, holders] of this.#holders) {
			if (!held.startsWith(word)) continue;
			for (const [url, place] of holders) {
				// Of aliases and stages, two letters would find half of the site.
				if (isShort && place < PLACE.title) continue;
				found.set(url, Math.max(found.get(url) ?? 0, place * BEGINNING));
			}
		}
		return found;
	}

	/**
	 * How far one of a record's names says the query and nothing else, from 0 to 1.
	 * @param words of the query, each as the forms that may stand for it.
	 */
	likeness(url: string, words: readonly (readonly string[])[]): number {
		const sought = words.map((forms) => forms.map(stem));
		const shares = (this.#names.get(url) ?? []).map(strongStems).map((name) => {
			const shared = sought.filter((forms) => forms.some((form) => name.has(form))).length;
			return shared / Math.max(1, name.size, sought.length);
		});
		return Math.max(0, ...shares);
	}
}

function wordsOf(text: string): string[] {
	return normalise(text, Number.POSITIVE_INFINITY);
}

/** Those that carry meaning. */
function strongStems(words: readonly string[]): Set<string> {
	const strong = words.filter((word) => !isWeak(word));
	return new Set((strong.length > 0 ? strong : words).map(stem));
}

function stems(words: readonly string[]): Set<string> {
	const parts = words.flatMap((word) => [word, word.replaceAll('-', ''), ...word.split(/[_-]/)]);
	return new Set(parts.filter(Boolean).map(stem));
}
