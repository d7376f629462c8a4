import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { runner, runs, types } from '#src/schemas/common.ts';

/** How a program is run and checked, as the entry it belongs to says; the fields of `schemas/common.ts`. */
const execution = z.object({ runs, runner, types });
export type Execution = z.infer<typeof execution>;

/**
 * The page that a program belongs to: a question's is the file of the same name, a pitfall's and a topic's the
 * `index.mdx` of the folder.
 * @param path below `content/`, as `stages/09-numpy/02-broadcasting/questions/1-softmax.py`.
 * @returns the page's path below `content/`; `null` where programs have no say of their own (exercises, labs).
 */
export function entryPath(path: string): string | null {
	if (/^stages\/[^/]+\/[^/]+\/questions\/[^/]+\.py$/.test(path)) return path.replace(/\.py$/, '.mdx');
	if (/^stages\/[^/]+\/[^/]+\/(pitfalls\/[^/]+\/)?[^/]+\.py$/.test(path))
		return path.replace(/[^/]+$/, 'index.mdx');
	return null;
}

/**
 * @param content the folder `content/`, as a URL that ends in a slash.
 * @returns the defaults where there is no page yet.
 * @throws Error when a field is misspelt.
 */
export async function readExecution(content: URL, path: string): Promise<Execution> {
	const entry = entryPath(path);
	const text = entry === null ? '' : await readFile(new URL(entry, content), 'utf8').catch(() => '');
	const result = execution.safeParse(frontmatterIn(text) ?? {});
	if (result.success) return result.data;
	throw new Error(
		`content/${entry}: runs, runner or types holds what src/schemas/common.ts does not know:\n${z.prettifyError(result.error)}`,
	);
}

/** The YAML between the first two `---` lines as data; `null` where there is none. */
export function frontmatterIn(mdx: string): unknown {
	return parse(/^---\n(.*?)\n---/s.exec(mdx)?.[1] ?? '');
}
