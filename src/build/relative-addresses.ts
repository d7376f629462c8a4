import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { findFiles } from '#src/search/find-files.ts';
import { rewriteAttributes } from './rewrite-attributes.ts';

const ATTRIBUTES = ['href', 'src', 'data-base'];
/** A host answers with it at any address, so its own addresses stay as the build knows them. */
const NOT_FOUND = '404.html';

/** Makes the addresses in all pages relative to their page: one build works under every path. Runs after what reads the pages. */
export function relativeAddresses(): AstroIntegration {
	let base = '/';
	return {
		name: 'relative-addresses',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
			},
			'astro:build:done': async ({ dir }) => {
				for (const path of await findFiles('**/*.html', dir)) {
					if (path === NOT_FOUND) continue;
					const file = new URL(path, dir);
					await writeFile(file, withRelativeAddresses(await readFile(file, 'utf8'), path, base));
				}
			},
		},
	};
}

/**
 * @param path of the page below the site's root, as `stages/index.html`.
 * @param base under which its addresses are, with a slash at both ends.
 */
export function withRelativeAddresses(html: string, path: string, base: string): string {
	const up = '../'.repeat(path.split('/').length - 1) || './';
	return rewriteAttributes(html, (name, value) => {
		const isOurs = ATTRIBUTES.includes(name) && value.startsWith(base) && !value.startsWith('//');
		return isOurs ? up + value.slice(base.length) : value;
	});
}
