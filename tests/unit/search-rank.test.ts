import { describe, expect, test } from 'vitest';
import { normalise } from '#src/search/normalise.ts';
import { rank } from '#src/search/rank.ts';
import type { SearchRecord } from '#src/search/record.ts';
import { Lexicon } from '#src/search/terms.ts';
import { Titles } from '#src/search/titles.ts';
import { countWords } from '#src/search/words.ts';

/** Title and text by address; what follows a `|` in a title are aliases. */
type Pages = Record<string, readonly [title: string, text: string]>;

const PAGES: Pages = {
	view: ['View or copy?', 'a slice of an array is a view, so the array changes with it'],
	broadcast: ['Broadcasting', 'shapes align from the right, as a copy of a row would'],
	softmax: ['Why subtract the maximum?|softmax overflow', 'exponentials overflow'],
	cache: ['Caching results', 'a cached function forgets nothing'],
	timing: ['A loop that takes minutes', 'a slice in a loop, a copy in each turn, an array made anew'],
};

async function found(query: string, pages = PAGES): Promise<string[]> {
	const records = Object.entries(pages).map(([url, [title]]): SearchRecord => {
		const [name = '', ...aliases] = title.split('|');
		return { id: url, kind: 'topic', title: name, url, stage: '', level: '', libraries: [], aliases };
	});
	const texts = Object.entries(pages).map(([url, page]) => [url, page.join(' ').toLowerCase()] as const);
	const lexicon = new Lexicon(countWords(texts.map(([, text]) => text)));
	const inText = async (word: string) =>
		new Map(texts.filter(([, text]) => text.split(/\W+/).includes(word)).map(([url]) => [url, 1]));
	const ranked = await rank(
		lexicon.terms(normalise(query)),
		new Titles(records),
		inText,
		records.length,
		() => 0,
	);
	return ranked.map(({ url }) => url);
}

describe('rank', () => {
	test('a title goes before a text that has the words too', async () => {
		expect((await found('array copy'))[0]).toBe('view');
		expect((await found('what is a view'))[0]).toBe('view');
	});

	test('aliases find what neither title nor text say', async () => {
		expect(await found('softmax')).toEqual(['softmax']);
	});

	test.each([
		['brodcasting', 'broadcast'],
		['broadc', 'broadcast'],
		['broadcasts', 'broadcast'],
		['memoization', 'cache'],
	])('another form, a beginning, a slip or another word: %s', async (query, url) => {
		expect((await found(query))[0]).toBe(url);
	});

	test('one word in common is no answer to a query about something else', async () => {
		expect(await found('kubernetes ingress array')).toEqual([]);
		expect(await found('qqqq zzzz')).toEqual([]);
	});

	test('a question of weak words alone is still looked for', async () => {
		expect(await found('why?')).toEqual(['softmax']);
	});

	test('first letters find titles; behind other words they wait for the third', async () => {
		expect((await found('b'))[0]).toBe('broadcast');
		expect((await found('vi'))[0]).toBe('view');
		expect(await found('s')).toEqual(['softmax']);
		expect(await found('array b')).toEqual(await found('array'));
	});

	test('no words, no results', async () => {
		expect(await found('')).toEqual([]);
	});
});
