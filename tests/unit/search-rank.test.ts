import { describe, expect, test } from 'vitest';
import { type Find, rank } from '#src/search/rank.ts';

/** Records by address, each with its words; finds like Pagefind: every word is required. */
function findIn(texts: Record<string, string>): Find & { calls: string[] } {
	const calls: string[] = [];
	const find = async (words: readonly string[]) => {
		calls.push(words.join(' '));
		const hits = Object.entries(texts).filter(([, text]) =>
			words.every((word) => text.split(' ').includes(word)),
		);
		return new Map(hits.map(([url, text]) => [url, 1 / text.length]));
	};
	return Object.assign(find, { calls });
}

const urls = async (query: string, find: Find) => (await rank(query.split(' '), find)).map(({ url }) => url);

describe('rank', () => {
	test('enough records with every word: nothing else is looked for', async () => {
		const find = findIn({
			a: 'row sum',
			b: 'row sum x',
			c: 'row sum xx',
			d: 'row sum xxx',
			e: 'row sum xxxx',
			f: 'row',
		});
		expect(await urls('row sum', find)).toEqual(['a', 'b', 'c', 'd', 'e']);
		expect(find.calls).toEqual(['row sum']);
	});

	test('few: words that carry no meaning are dropped', async () => {
		const find = findIn({ a: 'softmax', b: 'softmax x', c: 'what is softmax', d: 'is', e: 'what' });
		expect(await urls('what is softmax', find)).toEqual(['a', 'b', 'c']);
	});

	test('still few: any word, those with most words first, the rare word before the common one', async () => {
		const find = findIn({
			all: 'view copy numpy',
			rare: 'copy',
			common: 'view',
			b: 'view',
			c: 'view',
			two: 'view copy',
		});
		const found = await urls('view copy numpy', find);
		expect(found.slice(0, 2)).toEqual(['all', 'two']);
		expect(found).not.toContain('common');
		expect((await urls('copy view missing', find)).slice(0, 3).toSorted()).toEqual(['all', 'rare', 'two']);
	});

	test('a question of weak words alone is still looked for', async () => {
		expect(await urls('what is this', findIn({ a: 'this', b: 'other' }))).toEqual(['a']);
	});

	test('tells which words each record has', async () => {
		const [first] = await rank(['view', 'missing'], findIn({ a: 'view' }));
		expect(first).toEqual({ url: 'a', words: ['view'] });
	});

	test('no words, no results', async () => {
		expect(await rank([], findIn({ a: 'view' }))).toEqual([]);
	});
});
