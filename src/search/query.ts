import { normalise } from './normalise.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { passageOf, type Stretch } from './passage.ts';
import { type FindInText, rank } from './rank.ts';
import type { Kind, ListedRecord, SearchRecord } from './record.ts';
import { Lexicon } from './terms.ts';
import { Texts } from './texts.ts';
import { Titles } from './titles.ts';
import { type PackedWords, unpackWords } from './words.ts';

export interface Found {
	/** Best first. */
	readonly records: readonly SearchRecord[];
	/** The query as it was probably meant; `null` if it needs no correction. */
	readonly suggestion: string | null;
	/** The record's passage with most words of the query. */
	passage(record: SearchRecord): Promise<Stretch[]>;
}

export interface Search {
	/** What titles and aliases alone say, without passages: it waits for nothing. */
	glance(query: string): Promise<Found>;
	/** @throws Error when a part of the index can't be loaded. */
	find(query: string): Promise<Found>;
}

/** What a word in a program counts, where one in the text counts 1. */
const META_WEIGHTS = { code: 0.3 };

/** Where two records fit alike, the one that explains goes first. */
const PRIOR: Readonly<Record<Kind, number>> = {
	topic: 0.02,
	question: 0.02,
	pitfall: 0.02,
	exercise: 0,
	lab: 0.01,
	stage: -0.03,
};

/**
 * Loads what titles are found by; the index of the texts is then under way.
 * @param base the site's base path, with a slash at its end.
 * @throws Error when a part of it can't be loaded.
 */
export async function openSearch(base: string): Promise<Search> {
	const opening = openPagefind(base);
	// Whoever asks for it hears of the error.
	opening.catch(() => {});
	const [listed, words] = await Promise.all([
		load<ListedRecord[]>(`${base}records.json`),
		load<PackedWords>(`${base}words.json`),
	]);
	const urls = new Map(listed.map(({ hit, url }) => [hit, url]));
	const index = opening.then((pagefind) => new Index(pagefind, urls));
	index.catch(() => {});
	const places = new Map(listed.map(({ url }, place) => [url, place]));
	const texts = new Texts((file) => load<string[]>(base + file));
	const records = new Map(listed.map((record) => [record.url, record]));
	const lexicon = new Lexicon(unpackWords(words));
	const titles = new Titles(listed);
	const prior = (url: string) => PRIOR[records.get(url)?.kind ?? 'lab'];
	const search = async (query: string, findInText: FindInText) => {
		const terms = lexicon.terms(normalise(query));
		const ranked = await rank(terms, titles, findInText, records.size, prior);
		const isCorrected = terms.some(({ correction }) => correction !== null);
		return {
			ranked,
			records: ranked.flatMap(({ url }) => records.get(url) ?? []),
			suggestion: isCorrected ? terms.map(({ word, correction }) => correction ?? word).join(' ') : null,
		};
	};
	return {
		async glance(query) {
			const { ranked: _ranked, ...found } = await search(query, async () => new Map());
			return { ...found, passage: async () => [] };
		},
		async find(query) {
			const { scores } = await index;
			const { ranked, ...found } = await search(query, scores);
			const wordsOf = new Map(ranked.map((entry) => [entry.url, entry.words]));
			return {
				...found,
				passage: async ({ url }) =>
					passageOf(await texts.text(places.get(url) ?? -1), wordsOf.get(url) ?? []),
			};
		},
	};
}

async function openPagefind(base: string): Promise<Pagefind> {
	const pagefind = await loadPagefind(base);
	// An index that failed to load stays failed: `Try again` needs a new one.
	await pagefind.destroy();
	await pagefind.options({
		noWorker: true,
		ranking: { metaWeights: META_WEIGHTS },
	});
	await pagefind.init();
	return pagefind;
}

async function load<T>(url: string): Promise<T> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	return (await response.json()) as T;
}

/** Pagefind, asked for one word at a time; what was sought before is not sought again. */
class Index {
	readonly #pagefind: Pagefind;
	readonly #urls: ReadonlyMap<string, string>;
	readonly #searches = new Map<string, Promise<ReadonlyMap<string, number>>>();

	/** @param urls the records' addresses by Pagefind's numbers. */
	constructor(pagefind: Pagefind, urls: ReadonlyMap<string, string>) {
		this.#pagefind = pagefind;
		this.#urls = urls;
	}

	/** @returns address → score. */
	readonly scores: FindInText = (word) => {
		const known = this.#searches.get(word);
		if (known) return known;
		const search = this.#search(word);
		this.#searches.set(word, search);
		search.catch(() => this.#searches.delete(word));
		return search;
	};

	async #search(word: string): Promise<ReadonlyMap<string, number>> {
		const { results } = await this.#pagefind.search(word);
		const scores = results.flatMap(({ id, score }) => {
			const url = this.#urls.get(id);
			return url === undefined ? [] : [[url, score] as const];
		});
		return new Map(scores);
	}
}
