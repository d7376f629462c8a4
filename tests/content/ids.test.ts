import { describe, expect, test } from 'vitest';
import { entriesOf, files } from './support/entries.ts';

/** Anchors that the page of a topic has of its own. */
const RESERVED = ['content', 'pitfalls', 'questions', 'practise', 'in-labs'];

function repeated(values: readonly string[]): string[] {
	return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('ids', () => {
	// Astro lets the second of two entries with one id replace the first without a word.
	test('are unique within a collection', () => {
		expect(repeated(files.map(({ collection, id }) => `${collection}: ${id}`))).toEqual([]);
	});

	// In lists of both, they are anchors; facets and the interview desk tell stages and labs apart by their short titles.
	test('stages and labs share neither the last part of an id nor a short title', () => {
		const chapters = [...entriesOf('stages'), ...entriesOf('labs')];
		expect(repeated(chapters.map(({ id }) => id.split('/').at(-1) ?? ''))).toEqual([]);
		expect(repeated(chapters.map(({ data }) => data.short))).toEqual([]);
	});

	test('of pitfalls and questions are unique on their page, where they are anchors', () => {
		const anchors = [...entriesOf('pitfalls'), ...entriesOf('questions')].map(({ id }) => id);
		expect(repeated(anchors)).toEqual([]);
		expect(anchors.filter((id) => RESERVED.includes(id.split('/').at(-1) ?? ''))).toEqual([]);
	});
});
