import { describe, expect, test } from 'vitest';
import { type Asked, percentile, placeOf, qualityOf, shareOf } from '#src/bench/search/measures.ts';
import { parseQueries, STRATA } from '#src/bench/search/queries.ts';
import type { SearchRecord } from '#src/search/record.ts';
import { stem } from '#src/search/stem.ts';

const RECORDS = ['numpy/broadcasting', 'numpy/broadcasting/softmax', 'pandas/softmax'].map(
	(id): SearchRecord => ({
		id,
		kind: 'topic',
		title: id,
		url: id,
		stage: '',
		level: '',
		libraries: [],
		aliases: [],
	}),
);
const source = (keywords: string) =>
	STRATA.map((stratum) => `${stratum}:${stratum === 'keywords' ? `\n${keywords}` : ' []'}`).join('\n');
const read = (keywords: string) => parseQueries(source(keywords), 'queries.yaml', RECORDS);

describe('queries', () => {
	test('an id may be named by its end', () => {
		expect(read('  - { query: shapes, expect: [broadcasting] }')).toMatchObject([
			{ text: 'shapes', stratum: 'keywords', expected: ['topic numpy/broadcasting'] },
		]);
	});

	test.each([
		[
			'  - { query: a, expect: [pandas/softmax] }\n  - { query: b, expect: [missing] }',
			/yaml:3: no record .* "missing"/,
		],
		['  - { query: a, expect: [softmax] }', /yaml:2: "softmax" may be any of/],
		['  - { query: a, expect: [] }', /yaml:2: Only the queries under "nothing"/],
		['  - { query: a, expects: [broadcasting] }', /yaml:2: /],
		[
			'  - { query: a, expect: [broadcasting] }\n  - { query: a, expect: [broadcasting] }',
			/yaml:3: .* twice/,
		],
	])('what is wrong is named with its line: %s', (keywords, message) => {
		expect(() => read(keywords)).toThrow(message);
	});
});

test('measures', () => {
	const asked = (found: string[]): Asked => ({
		query: { text: 'a', stratum: 'keywords', half: 'held', expected: ['topic x'] },
		found,
		ms: 1,
	});
	const all = [asked(['topic x']), asked(['topic y', 'topic x']), asked([]), asked(['topic y'])];
	expect(all.map(placeOf)).toEqual([1, 2, 0, 0]);
	const { mrr, first, five, zero } = qualityOf(all, 'held');
	expect([mrr, first.share, five.share, zero.share]).toEqual([0.375, 0.25, 0.5, 0.25]);
	expect(shareOf(5, 10).low).toBeCloseTo(0.2366, 4);
	expect(percentile([3, 1, 2], 0.95)).toBe(3);
});

test.each([
	['vectorised', 'vectorization'],
	['copies', 'copy'],
	['arrays', 'array'],
	['groups', 'grouping'],
	['decorator', 'decorators'],
	['caching', 'cached'],
])('%s and %s have one stem', (a, b) => {
	expect(stem(a)).toBe(stem(b));
});
