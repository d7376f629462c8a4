import { describe, expect, it } from 'vitest';
import { entryPath } from '#src/lib/program-entry.ts';

describe('the page of a program', () => {
	it.each([
		['stages/05-types/01-hints/main.py', 'stages/05-types/01-hints/index.mdx'],
		['stages/05-types/01-hints/more.py', 'stages/05-types/01-hints/index.mdx'],
		[
			'stages/05-types/01-hints/pitfalls/1-any/broken.py',
			'stages/05-types/01-hints/pitfalls/1-any/index.mdx',
		],
		['stages/05-types/01-hints/questions/2-any.py', 'stages/05-types/01-hints/questions/2-any.mdx'],
		['exercises/softmax/solution.py', null],
		['labs/01-stack/main.py', null],
	])('of %s is %s', (program, page) => {
		expect(entryPath(program)).toBe(page);
	});
});
