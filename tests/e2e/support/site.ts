import { glob } from 'node:fs/promises';

/** The built site under test and the path under which it was built; `npm test` sets both. */
export const SITE_FOLDER = process.env['TEST_SITE'] ?? '.cache/test-site';
export const SITE_BASE = process.env['TEST_BASE'] ?? '/deep/sub/path/';

/** Addresses of all pages, relative to the home page: `` and `stages/` and `404.html`. */
export async function pagePaths(): Promise<string[]> {
	const paths: string[] = [];
	for await (const file of glob('**/*.html', { cwd: SITE_FOLDER }))
		paths.push(file.replace(/index\.html$/, ''));
	if (paths.length === 0) throw new Error(`${SITE_FOLDER} holds no page: build it with npm test -- site`);
	return paths.sort();
}
