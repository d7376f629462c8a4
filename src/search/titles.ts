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
	/** What a record is called, each name as its words that carry meaning. */
	readonly #names: ReadonlyMap<string, readonly ReadonlySet<string>[]>;
	/** Stem → records that have it; beginnings are looked for among the stems. */
	readonly #holders = new Map<string, Map<string, number>>();

	constructor(records: readonly SearchRecord[]) {
		const names = records.map(
			({ url, title, aliases }) => [url, [title, ...aliases].map(strongStems)] as const,
		);
		this.#names = new Map(names);
		for (const record of records) {
			for (const [word, place] of wordsOf(record)) {
				const holders = this.#holders.get(word) ?? new Map<string, number>();
				this.#holders.set(word, holders.set(record.url, place));
			}
		}
	}

	/** Records with the word in title or aliases: address → what its place gives. */
	find(word: string): Map<string, number> {
		const found = new Map(this.#holders.get(stem(word)));
		if (found.size > 0 || word.length < SHORTEST_BEGINNING) return found;
		for (const [held, holders] of this.#holders) {
			if (!held.startsWith(word)) continue;
			for (const [url, place] of holders) {
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
		const shares = (this.#names.get(url) ?? []).map((name) => {
			const shared = sought.filter((forms) => forms.some((form) => name.has(form))).length;
			return shared / Math.max(1, name.size, sought.length);
		});
		return Math.max(0, ...shares);
	}
}

function wordsOf({ title, aliases, libraries, stage }: SearchRecord): Map<string, number> {
	const words = new Map<string, number>();
	const add = (text: string, place: number) => {
		for (const word of stems(text)) words.set(word, Math.max(words.get(word) ?? 0, place));
	};
	add(title, PLACE.title);
	for (const alias of aliases) add(alias, PLACE.alias);
	for (const library of libraries) add(library, PLACE.library);
	add(stage, PLACE.stage);
	return words;
}

function strongStems(text: string): Set<string> {
	const words = normalise(text, Number.POSITIVE_INFINITY);
	const strong = words.filter((word) => !isWeak(word));
	return new Set((strong.length > 0 ? strong : words).map(stem));
}

function stems(text: string): string[] {
	const words = normalise(text, Number.POSITIVE_INFINITY);
	const parts = words.flatMap((word) => [word, word.replaceAll('-', ''), ...word.split(/[_-]/)]);
	return [...new Set(parts.filter(Boolean).map(stem))];
}
