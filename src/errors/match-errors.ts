import { isWeak } from '#src/search/stop-words.ts';
import { type MessageWords, messageWords } from './message-words.ts';
import { type RecordedError, typeOf } from './recorded-error.ts';
import { librariesIn, type NamedError, parseTraceback } from './traceback.ts';

/** Why an error was found, from the surest on. */
export type Why = 'same' | 'other-values' | 'similar' | 'other-type';

export interface Match {
	readonly error: RecordedError;
	readonly why: Why;
	readonly isSameType: boolean;
	/** Words of its message that the text has as well, in lower case. */
	readonly shared: ReadonlySet<string>;
}

export interface Answer {
	/** The error of the text that the matches fit; its last one where nothing fits; `null` for a blank text. */
	readonly sought: NamedError | null;
	/** Best first, one for each place. */
	readonly matches: readonly Match[];
	/** Whether the index has errors of its type, whatever they say. */
	readonly isKnownType: boolean;
}

/** How much of two messages must agree, from 0 to 1, depending on what is known of the type. */
const ENOUGH = { 'same-type': 0.6, 'no-type': 0.65, 'other-type': 0.8 };
/** Matches that fit so much less than the best one are noise beside it. */
const BEHIND = 0.3;
/** A message's own words count more than those that the text has beyond them: notes, log lines, other versions' words. */
const OWN_SHARE = 0.7;
/** Words that stand in nearly every message. */
const WEAK = 0.25;
/** What decides between messages that fit alike. */
const BONUS = { same: 0.1, literals: 0.05, library: 0.05, pitfall: 0.03 };

interface Entry extends MessageWords {
	readonly error: RecordedError;
	readonly type: string;
	readonly texts: ReadonlySet<string>;
}

interface Sought extends MessageWords, NamedError {
	readonly type: string | null;
	readonly texts: ReadonlySet<string>;
	readonly libraries: readonly string[];
}

interface Scored extends Match {
	readonly score: number;
}

/** Finds the recorded errors that a pasted text is about. */
export class ErrorMatcher {
	readonly #entries: readonly Entry[];
	/** In how many messages each word stands. */
	readonly #counts = new Map<string, number>();

	constructor(errors: readonly RecordedError[]) {
		this.#entries = errors.map((error) => ({ error, type: typeOf(error.name), ...analyse(error.message) }));
		for (const word of this.#entries.flatMap(({ texts }) => [...texts])) {
			this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
		}
	}

	/** @param text a traceback, its last line or a message. Where its last error is unknown, those before it are tried. */
	match(text: string): Answer {
		const errors = parseTraceback(text);
		const libraries = librariesIn(text);
		for (const sought of errors.toReversed()) {
			const matches = this.#rank({
				...sought,
				...analyse(sought.message),
				type: sought.name && typeOf(sought.name),
				libraries,
			});
			if (matches.length > 0) return { sought, matches, isKnownType: this.#knows(sought) };
		}
		const sought = errors.at(-1) ?? null;
		return { sought, matches: [], isKnownType: sought !== null && this.#knows(sought) };
	}

	#knows({ name }: NamedError): boolean {
		return name !== null && this.#entries.some(({ type }) => type === typeOf(name));
	}

	#rank(sought: Sought): Match[] {
		const scored = this.#entries
			.flatMap((entry) => this.#score(entry, sought) ?? [])
			.sort((a, b) => b.score - a.score);
		const least = (scored[0]?.score ?? 0) - BEHIND;
		const places = new Map<string, Match>();
		for (const { score, ...match } of scored) {
			const { url } = match.error.place;
			if (score >= least && !places.has(url)) places.set(url, match);
		}
		return [...places.values()];
	}

	#score(entry: Entry, sought: Sought): Scored | null {
		const { error } = entry;
		const kinship = kinshipOf(entry.type, sought.type);
		const shared = common(entry.texts, sought.texts);
		const alike = this.#likeness(entry, sought, shared);
		if (alike < ENOUGH[kinship]) return null;
		if (kinship !== 'same-type' && shared.size === 0) return null;
		const same = error.message === sought.message;
		const literals = common(new Set(entry.literals), new Set(sought.literals)).size;
		const related = error.libraries.filter((library) => sought.libraries.includes(library)).length;
		const score =
			alike +
			(kinship === 'other-type' ? -BEHIND : 0) +
			(same ? BONUS.same : 0) +
			(BONUS.literals * literals) / Math.max(1, entry.literals.length, sought.literals.length) +
			(BONUS.library * related) / Math.max(1, error.libraries.length) +
			(error.isPitfall ? BONUS.pitfall : 0);
		return { error, shared, score, why: whyOf(kinship, same, alike), isSameType: kinship === 'same-type' };
	}

	/** From 0 (no word in common) to 1 (the same words). */
	#likeness(entry: Entry, sought: Sought, shared: ReadonlySet<string>): number {
		if (entry.texts.size === 0 && sought.texts.size === 0) return 1;
		if (entry.texts.size === 0 || sought.texts.size === 0) return 0;
		const weight = this.#weight(shared);
		return (
			(OWN_SHARE * weight) / this.#weight(entry.texts) +
			((1 - OWN_SHARE) * weight) / this.#weight(sought.texts)
		);
	}

	/** A word that few messages have tells more than one that stands in many. */
	#weight(words: ReadonlySet<string>): number {
		let sum = 0;
		for (const word of words) {
			const rarity = Math.log(1 + this.#entries.length / (this.#counts.get(word) ?? 1));
			sum += rarity * (isWeak(word) ? WEAK : 1);
		}
		return sum;
	}
}

function analyse(message: string): MessageWords & { texts: ReadonlySet<string> } {
	const parts = messageWords(message);
	return { ...parts, texts: new Set(parts.words.map(({ text }) => text)) };
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> {
	return new Set([...a].filter((text) => b.has(text)));
}

function kinshipOf(type: string, sought: string | null): keyof typeof ENOUGH {
	if (sought === null) return 'no-type';
	return sought === type ? 'same-type' : 'other-type';
}

function whyOf(kinship: keyof typeof ENOUGH, same: boolean, alike: number): Why {
	if (kinship === 'other-type') return 'other-type';
	if (same) return 'same';
	return alike > 0.99 ? 'other-values' : 'similar';
}
