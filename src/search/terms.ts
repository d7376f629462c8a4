import { nearest } from './spelling.ts';
import { stem } from './stem.ts';
import { isWeak } from './stop-words.ts';
import { synonymsOf } from './synonyms.ts';
import type { Vocabulary } from './words.ts';

/** A word to look for in place of the reader's, and how surely it is meant, from 0 to 1. */
export interface Form {
	readonly text: string;
	readonly trust: number;
}

/** One word of the query. */
export interface Term {
	readonly word: string;
	/** Words that narrow nothing, as `what`: only titles are compared with them. */
	readonly isWeak: boolean;
	/** None where no record has the word or anything near. */
	readonly forms: readonly Form[];
	/** The word as it is probably spelt; `null` if it needs no correction. */
	readonly correction: string | null;
}

/** A synonym counts for more where no record has the word itself. */
const TRUST = { beginning: 0.6, corrected: 0.8, synonym: 0.6, onlySynonym: 0.85, part: 0.8 };

/** The words of all records and what their forms have in common. */
export class Lexicon {
	readonly #vocabulary: Vocabulary;
	readonly #stems: ReadonlySet<string>;
	readonly #sorted: readonly string[];

	constructor(vocabulary: Vocabulary) {
		this.#vocabulary = vocabulary;
		this.#sorted = [...vocabulary.keys()].sort();
		this.#stems = new Set(this.#sorted.map(stem));
	}

	terms(words: readonly string[]): Term[] {
		return words.map((word) => this.#term(word));
	}

	#term(word: string): Term {
		const forms: Form[] = [];
		let correction: string | null = null;
		if (this.#knows(word)) forms.push({ text: word, trust: 1 });
		const trust = forms.length > 0 ? TRUST.synonym : TRUST.onlySynonym;
		const also = synonymsOf(word).filter((other) => this.#knows(other));
		forms.push(...also.map((text) => ({ text, trust })));
		if (forms.length === 0) {
			const parts = word
				.split(/[_-]/)
				.filter((part) => part.length > 2 && this.#knows(part) && !isWeak(part));
			forms.push(...parts.map((text) => ({ text, trust: TRUST.part })));
		}
		if (forms.length === 0 && this.#begins(word)) forms.push({ text: word, trust: TRUST.beginning });
		if (forms.length === 0) {
			correction = nearest(word, this.#vocabulary);
			if (correction) forms.push({ text: correction, trust: TRUST.corrected });
		}
		return { word, isWeak: isWeak(word), forms, correction };
	}

	/** Whether records have the word or another form of it. */
	#knows(word: string): boolean {
		return this.#vocabulary.has(word) || this.#stems.has(stem(word));
	}

	/** Whether records have longer words that begin with it: it may be half typed. */
	#begins(word: string): boolean {
		let [low, high] = [0, this.#sorted.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#sorted[middle] ?? '') < word) low = middle + 1;
			else high = middle;
		}
		return this.#sorted[low]?.startsWith(word) ?? false;
	}
}
