import { describe, expect, test } from 'vitest';
import { entriesOf, files } from './support/entries.ts';
import { countWords, withoutCode } from './support/prose.ts';

const ANSWER_WORDS = 150;

/** One line per find: the file, what stands there. */
function finds(pattern: RegExp, text: (body: string) => string): string[] {
	return files.flatMap(({ path, body }) =>
		[...text(body).matchAll(pattern)].map(([found]) => `${path}: ${found}`),
	);
}

describe('pages', () => {
	test('have no Python in fences: it would not have run (write a .py file and <Run file>)', () => {
		expect(finds(/^[ \t]*(```+|~~~+)[ \t]*(py|python|python3|pycon)\b.*$/gim, (body) => body)).toEqual([]);
	});

	test('import and export nothing: the tags in src/components/tags.ts are there already', () => {
		expect(finds(/^(import|export)\s.*$/gm, withoutCode)).toEqual([]);
	});

	test('have no HTML: Markdown and the tags in src/components/tags.ts', () => {
		expect(finds(/<\/?[a-z][^>\n]*>/g, withoutCode)).toEqual([]);
	});

	test(`answer a question in ${ANSWER_WORDS} words at most`, () => {
		const long = entriesOf('questions').filter(({ body }) => countWords(body) > ANSWER_WORDS);
		expect(long.map(({ path, body }) => `${path}: ${countWords(body)} words`)).toEqual([]);
	});
});
