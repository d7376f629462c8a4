import { normalise } from './normalise.ts';
import { loadPagefind, type Pagefind, type PagefindHit } from './pagefind.ts';
import { parsePassage, type Stretch } from './passage.ts';
import { rank } from './rank.ts';
import type { SearchRecord } from './record.ts';
import { isFindable, nearest } from './spelling.ts';
import type { Vocabulary } from './words.ts';

export interface Found {
	/** Best first. */
	readonly records: readonly SearchRecord[];
	/** The query as it was probably meant; `null` if it needs no correction. */
	readonly suggestion: string | null;
	/** The record's passage with most words of the query. */
	passage(record: SearchRecord): Promise<Stretch[]>;
}

export interface Search {
	find(query: string): Promise<Found>;
}

/** Words in a passage. */
const PASSAGE_LENGTH = 28;

/** Authors wrote the aliases for the search alone: nearly as much as a title. */
const META_WEIGHTS = { title: 5, aliases: 4, answer: 2 };

/**
 * Loads the index.
 * @param base the site's base path, with a slash at its end.
 * @throws Error when a part of it can't be loaded.
 */
export async function openSearch(base: string): Promise<Search> {
	const [pagefind, listed, words] = await Promise.all([
		loadPagefind(base),
		load<SearchRecord[]>(`${base}records.json`),
		load<[string, number][]>(`${base}words.json`),
	]);
	// An index that failed to load stays failed: `Try again` needs a new one.
	await pagefind.destroy();
	await pagefind.options({
		excerptLength: PASSAGE_LENGTH,
		excerptEllipsis: '…',
		ranking: { metaWeights: META_WEIGHTS },
	});
	await pagefind.init();
	const index = new Index(pagefind);
	const records = new Map(listed.map((record) => [record.url, record]));
	const vocabulary = new Map(words);
	return { find: (query) => find(query, index, records, vocabulary) };
}

async function load<T>(url: string): Promise<T> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	return (await response.json()) as T;
}

async function find(
	query: string,
	index: Index,
	records: ReadonlyMap<string, SearchRecord>,
	vocabulary: Vocabulary,
): Promise<Found> {
	const words = normalise(query);
	const findable = words.filter((word) => isFindable(word, vocabulary));
	const ranked = await rank(findable, async (sought) => {
		const hits = await index.search(sought);
		return new Map([...hits].map(([url, hit]) => [url, hit.score]));
	});
	const wordsOf = new Map(ranked.map((entry) => [entry.url, entry.words]));
	const corrected = words.map((word) => nearest(word, vocabulary) ?? word);
	return {
		records: ranked.flatMap(({ url }) => records.get(url) ?? []),
		suggestion: corrected.some((word, i) => word !== words[i]) ? corrected.join(' ') : null,
		async passage({ url }) {
			const hit = (await index.search(wordsOf.get(url) ?? findable)).get(url);
			return hit ? parsePassage((await hit.data()).excerpt) : [];
		},
	};
}

/** Pagefind with the addresses of its hits, which it only tells with the record's text. */
class Index {
	readonly #pagefind: Pagefind;
	readonly #urls = new Map<string, Promise<string>>();
	readonly #searches = new Map<string, Promise<ReadonlyMap<string, PagefindHit>>>();

	constructor(pagefind: Pagefind) {
		this.#pagefind = pagefind;
	}

	/** Hits by the records' addresses; what was sought before is not sought again. */
	search(words: readonly string[]): Promise<ReadonlyMap<string, PagefindHit>> {
		const key = words.join(' ');
		const known = this.#searches.get(key);
		if (known) return known;
		const search = this.#search(key);
		this.#searches.set(key, search);
		search.catch(() => this.#searches.delete(key));
		return search;
	}

	async #search(key: string): Promise<ReadonlyMap<string, PagefindHit>> {
		const { results } = await this.#pagefind.search(key);
		const hits = results.map(async (hit) => [await this.#urlOf(hit), hit] as const);
		return new Map(await Promise.all(hits));
	}

	#urlOf(hit: PagefindHit): Promise<string> {
		const known = this.#urls.get(hit.id);
		if (known) return known;
		const url = hit.data().then((data) => data.raw_url);
		this.#urls.set(hit.id, url);
		url.catch(() => this.#urls.delete(hit.id));
		return url;
	}
}
