import { describe, expect, test } from 'vitest';
import { entriesOf, files } from './support/entries.ts';

/** Anchors that the page of a topic has of its own. */
const RESERVED = ['content', 'pitfalls', 'questions', 'practise'];

function repeated(values: readonly string[]): string[] {
	return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('ids', () => {
	// Astro lets the second of two entries with one id replace the first without a word.
	test('are unique within a collection', () => {
		expect(repeated(files.map(({ collection, id }) => `${collection}: ${id}`))).toEqual([]);
	});

	test('of pitfalls and questions are unique on their page, where they are anchors', () => {
		const anchors = [...entriesOf('pitfalls'), ...entriesOf('questions')].map(({ id }) => id);
		expect(repeated(anchors)).toEqual([]);
		expect(anchors.filter((id) => RESERVED.includes(id.split('/').at(-1) ?? ''))).toEqual([]);
	});
});
