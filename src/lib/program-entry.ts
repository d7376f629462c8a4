import { readdir, readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { datasets, recorded, runner, runs, types } from '#src/schemas/common.ts';
import { contentId } from './content-id.ts';

/** How a program is run and checked and what data it finds, as the entry it belongs to says; the fields of `schemas/common.ts`. */
const execution = z.object({ runs, recorded, runner, types, datasets });
export type Execution = Omit<z.infer<typeof execution>, 'recorded'>;

/**
 * The page that a program belongs to: a question's is the file of the same name, that of all others the `index.mdx` of the
 * folder.
 * @param path below `content/`, as `stages/09-numpy/02-broadcasting/questions/1-softmax.py`.
 * @returns the page's path below `content/`; `null` where programs have no say of their own (predictions, mistakes in exercises).
 */
export function entryPath(path: string): string | null {
	if (/^(stages|labs)\/[^/]+\/[^/]+\/questions\/[^/]+\.py$/.test(path)) return path.replace(/\.py$/, '.mdx');
	if (/^((stages|labs)\/[^/]+\/[^/]+\/(pitfalls\/[^/]+\/)?|exercises\/[^/]+\/)[^/]+\.py$/.test(path))
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
	if (result.success) {
		const { recorded, ...said } = result.data;
		await mustExist(content, entry, recorded);
		return recorded.includes(nameOf(path)) ? { ...said, runs: 'recorded' } : said;
	}
	throw new Error(
		`content/${entry}: runs, recorded, runner, types or datasets holds what src/schemas/common.ts does not know:\n${z.prettifyError(result.error)}`,
	);
}

/** File name without number and ending. */
function nameOf(path: string): string {
	return contentId(path.split('/').at(-1) ?? path);
}

/** @throws Error that says which programs of the page there are. */
async function mustExist(content: URL, entry: string | null, recorded: readonly string[]): Promise<void> {
	if (entry === null || recorded.length === 0) return;
	const files = await readdir(new URL('.', new URL(entry, content)));
	const names = files.filter((file) => file.endsWith('.py')).map(nameOf);
	for (const name of recorded) {
		if (!names.includes(name))
			throw new Error(
				`content/${entry}: recorded names "${name}", but its programs are ${names.join(', ')}. Correct the name or write ${name}.py`,
			);
	}
}

/** The YAML between the first two `---` lines as data; `null` where there is none. */
export function frontmatterIn(mdx: string): unknown {
	return parse(/^---\n(.*?)\n---/s.exec(mdx)?.[1] ?? '');
}
