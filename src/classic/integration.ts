import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';
import { findFiles } from '#src/search/find-files.ts';
import { bundleClassic } from './bundle.ts';

/** The name by which `layouts/fall-back.ts` knows it. */
const CLASSIC = 'classic.js';

/**
 * Makes `classic.js` from the built site: all scripts of all pages as one classic script, for where modules are refused: by
 * browsers when a host sends a wrong media type or none, and on `file://`. No page loads it elsewhere.
 */
export function classicScript(): AstroIntegration {
	return {
		name: 'classic-script',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				await writeFile(new URL(CLASSIC, dir), await bundleClassic(dir, await moduleScripts(dir)));
			},
		},
	};
}

/** Paths of the modules that the pages start with, as `_astro/Pitfall.js`, in a stable order. */
async function moduleScripts(dir: URL): Promise<string[]> {
	const paths = new Set<string>();
	for (const page of await findFiles('**/index.html', dir)) {
		const html = parse(await readFile(new URL(page, dir), 'utf8'));
		for (const script of html.querySelectorAll('script[type="module"][src]'))
			paths.add(script.getAttribute('src')?.replace(/^(\.\.?\/)+/, '') ?? '');
	}
	return [...paths].sort();
}
