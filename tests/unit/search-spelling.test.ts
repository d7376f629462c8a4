import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '#src/search/spelling.ts';
import { countWords } from '#src/search/words.ts';

const vocabulary = countWords([
	'Broadcasting: shapes that stretch',
	'broadcasting in pandas, value_counts',
	'np.argpartition(scores, -3) and __slots__',
	'overflow of softmax',
]);

test('words are counted once for each record, names with their parts, numbers not at all', () => {
	expect(vocabulary.get('broadcasting')).toBe(2);
	expect(vocabulary.get('value_counts')).toBe(1);
	expect(vocabulary.get('counts')).toBe(1);
	expect(vocabulary.get('slots')).toBe(1);
	expect(vocabulary.get('np')).toBe(1);
	expect(vocabulary.has('3')).toBe(false);
});

describe('nearest', () => {
	test.each([
		['brodcasting', 'broadcasting'],
		['pnadas', 'pandas'],
		['sofmax', 'softmax'],
		['argpartion', 'argpartition'],
		['valuecounts', 'value_counts'],
	])('%s → %s', (word, meant) => {
		expect(nearest(word, vocabulary)).toBe(meant);
	});

	test.each(['broadcasting', 'broadc', 'overflows', 'kubernetes', 'cat', 'randas', 'f-string'])(
		'%s is left alone',
		(word) => {
			expect(nearest(word, vocabulary)).toBeNull();
		},
	);
});

test.each([
	['', 'abc', 3],
	['abc', 'abc', 0],
	['abc', 'acb', 1],
	['kitten', 'sitting', 3],
])('distance %s to %s', (a, b, distance) => {
	expect(editDistance(a, b)).toBe(distance);
	expect(editDistance(b, a)).toBe(distance);
});
