import { describe, expect, test } from 'vitest';
import { facetValues, NOTHING_SELECTED, select, toggle } from '#src/search/facets.ts';
import { groupByKind } from '#src/search/groups.ts';
import { passageOf } from '#src/search/passage.ts';
import type { SearchRecord } from '#src/search/record.ts';
import { readState, withState } from '#src/search/url-state.ts';

function record(id: string, kind: SearchRecord['kind'], more: Partial<SearchRecord> = {}): SearchRecord {
	return {
		id,
		kind,
		title: id,
		url: `${id}/`,
		stage: 'NumPy',
		level: '',
		libraries: ['numpy'],
		aliases: [],
		...more,
	};
}

const records = [
	record('q1', 'question', { level: 'senior' }),
	record('t1', 'topic', { libraries: ['numpy', 'pandas'] }),
	record('q2', 'question', { level: 'junior', stage: 'Pandas', libraries: [] }),
];

describe('facets', () => {
	test('a value counts what it would give with the other facets as they are', () => {
		const selection = toggle(NOTHING_SELECTED, 'kind', 'question');
		expect(select(records, selection).map(({ id }) => id)).toEqual(['q1', 'q2']);
		expect(facetValues(records, selection, 'kind')).toEqual([
			{ value: 'topic', count: 1, chosen: false },
			{ value: 'question', count: 2, chosen: true },
		]);
		expect(facetValues(records, selection, 'level').map(({ value }) => value)).toEqual(['junior', 'senior']);
		expect(facetValues(records, selection, 'library')).toEqual([{ value: 'numpy', count: 1, chosen: false }]);
	});

	test('a chosen value without results stays, so that it can be taken out', () => {
		const selection = toggle(NOTHING_SELECTED, 'stage', 'Async');
		expect(facetValues(records, selection, 'stage')[2]).toEqual({ value: 'Async', count: 0, chosen: true });
		expect(toggle(selection, 'stage', 'Async')).toEqual(NOTHING_SELECTED);
	});
});

test('groups stand in the order of their best record; a kind alone shows more', () => {
	expect(groupByKind(records).map(({ kind, total }) => [kind, total])).toEqual([
		['question', 2],
		['topic', 1],
	]);
	const many = Array.from({ length: 30 }, (_, i) => record(`p${i}`, 'pitfall'));
	expect(groupByKind([...records, ...many])[2]?.records).toHaveLength(4);
	expect(groupByKind(many)[0]).toMatchObject({ total: 30, records: { length: 24 } });
});

describe('passage', () => {
	const before = Array.from({ length: 30 }, (_, i) => `x${i}`).join(' ');

	test('is where most of the words are, in whatever form, marked', () => {
		const passage = passageOf(`slices ${before} A slice, np.copy(a) of <b> arrays.`, [
			'slices',
			'copy',
			'array',
		]);
		expect(passage.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
			'slice, np.copy(a)',
			'arrays.',
		]);
		expect(passage.map(({ text }) => text).join('')).toBe('… x27 x28 x29 A slice, np.copy(a) of <b> arrays.');
	});

	test('is the beginning where none of them is', () => {
		expect(passageOf("A user's row.", ['s']).some(({ marked }) => marked)).toBe(false);
		expect(passageOf('Shapes align.', ['kernel'])).toEqual([{ text: 'Shapes align.', marked: false }]);
		expect(passageOf(before, ['kernel']).at(-1)?.text).toBe(' …');
		expect(passageOf('', ['kernel'])).toEqual([]);
	});
});

describe('address', () => {
	const page = new URL('https://example.org/base/about/?theme=x#top');
	const state = { query: 'a & b', selection: { ...NOTHING_SELECTED, kind: ['topic', 'pitfall'] } };

	test('comes back as it was', () => {
		const address = withState(page, state);
		expect(address.search).toBe('?theme=x&q=a+%26+b&kind=topic&kind=pitfall');
		expect(readState(address.searchParams)).toEqual(state);
		expect(withState(address, null).href).toBe(page.href);
	});

	test('has no search when nothing is sought', () => {
		expect(readState(page.searchParams)).toBeNull();
		expect(withState(page, { ...state, query: ' ' }).href).toBe(page.href);
	});

	test('without a search of ours keeps parameters of the same name', () => {
		const filtered = new URL('https://example.org/questions/?level=senior');
		expect(withState(filtered, null).href).toBe(filtered.href);
	});
});
