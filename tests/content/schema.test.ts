import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { files } from './support/entries.ts';

describe('frontmatter fits its schema', () => {
	test.each(files.map(({ path, frontmatter }) => [path, frontmatter] as const))('%s', (path, frontmatter) => {
		const problems = frontmatter.success ? '' : z.prettifyError(frontmatter.error);
		expect(problems, `${path}: see src/schemas for what each field holds`).toBe('');
	});
});
