import { isWeak } from './stop-words.ts';
import type { Term } from './terms.ts';
import type { Titles } from './titles.ts';

/** Records that have `word` in their text: address → how well they fit, more is better. */
export type FindInText = (word: string) => Promise<ReadonlyMap<string, number>>;

export interface Ranked {
	readonly url: string;
	/** The forms of the query's words that it has. */
	readonly words: readonly string[];
}

/** What a word in the text gives, from 0 to 1: for being there, and for how much the text is about it. */
const TEXT = { there: 0.35, about: 0.4 };
/** A word that narrows nothing still tells titles apart. */
const WEAK = 0.12;
/** What a title or alias that says the query and nothing else gets beyond its words. */
const EXACT = 0.25;
/**
 * Records that have less of the query's weight than this are no answer: the query is about something else. Two of its words in
 * a title are no accident.
 */
const LEAST = { text: 0.55, title: 0.3 };
/** A record with less than this share of the best one's points is no answer beside it. */
const LEAST_SHARE = 0.5;

interface Points {
	/** Of the words' weights, from 0 to 1. */
	points: number;
	/** Weight of the words that it has at all. */
	covered: number;
	inTitle: number;
	readonly words: string[];
}

/**
 * Best first: by the share of the query's words that a record has, where a word that few records have weighs more than one
 * that stands everywhere, and more in a title than in a text.
 * @param count records in all.
 * @param prior what a record's kind adds.
 * @returns nothing where no record has enough of what was asked.
 */
export async function rank(
	terms: readonly Term[],
	titles: Titles,
	findInText: FindInText,
	count: number,
	prior: (url: string) => number,
): Promise<Ranked[]> {
	const all = new Map<string, Points>();
	const sought = terms.some((term) => !term.isWeak)
		? terms
		: terms.map((term) => ({ ...term, isWeak: false }));
	const strong = sought.filter((term) => !term.isWeak).map(({ forms }) => forms.map(({ text }) => text));
	const isAlone = terms.length === 1;
	const found = await Promise.all(sought.map((term) => findTerm(term, isAlone, titles, findInText)));
	let total = 0;
	found.forEach((records, i) => {
		const narrowsNothing = sought[i]?.isWeak ?? false;
		const rarity = Math.log(1 + count / (1 + records.size));
		const weight = rarity * (narrowsNothing ? WEAK : 1);
		total += weight;
		for (const [url, { strength, trust, form, inTitle }] of records) {
			const points = all.get(url) ?? { points: 0, covered: 0, inTitle: 0, words: [] };
			points.points += weight * strength;
			points.covered += weight * trust;
			if (inTitle && !narrowsNothing) points.inTitle++;
			if (!narrowsNothing) points.words.push(form);
			all.set(url, points);
		}
	});
	const scored = [...all]
		.filter(([, { covered, inTitle, words }]) => {
			const share = covered / total;
			return words.length > 0 && (share >= LEAST.text || (share >= LEAST.title && inTitle >= 2));
		})
		.map(([url, { points, words }]) => {
			const score = points / total + EXACT * titles.likeness(url, strong) + prior(url);
			return { url, words, score };
		})
		.sort((a, b) => b.score - a.score);
	const least = (scored[0]?.score ?? 0) * LEAST_SHARE;
	return scored.filter(({ score }) => score >= least).map(({ url, words }) => ({ url, words }));
}

interface Hit {
	readonly strength: number;
	readonly trust: number;
	readonly form: string;
	readonly inTitle: boolean;
}

/** For each record the form of the term that fits it best. */
async function findTerm(
	term: Term,
	isAlone: boolean,
	titles: Titles,
	findInText: FindInText,
): Promise<Map<string, Hit>> {
	const hits = new Map<string, Hit>();
	for (const { text: form, trust } of term.forms) {
		const offer = (url: string, place: number, inTitle: boolean) => {
			const strength = place * trust;
			if (strength > (hits.get(url)?.strength ?? 0)) hits.set(url, { strength, trust, form, inTitle });
		};
		for (const [url, place] of titles.find(form, isAlone)) offer(url, place, place === 1);
		// Such words are not in the index: it would give longer ones that begin with them.
		if (term.isWeak || isWeak(form)) continue;
		const texts = await findInText(form);
		const best = Math.max(...texts.values());
		for (const [url, score] of texts) offer(url, TEXT.there + (TEXT.about * score) / best, false);
	}
	return hits;
}
