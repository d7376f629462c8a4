import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { findFiles } from '#src/search/find-files.ts';
import { llms } from './llms.ts';
import { readPage } from './page.ts';
import { robots, sitemap } from './sitemap.ts';

/** Makes `llms.txt`, `robots.txt` and, where the build knows the site's address, `sitemap.xml` from the built pages. */
export function machineReadable(): AstroIntegration {
	let base = '/';
	let site: string | undefined;
	return {
		name: 'machine-readable',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
				site = config.site;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const root = site ? new URL(base, site) : null;
				const pages = await readPages(dir);
				const addressOf = (path: string) => (root ? new URL(path, root).href : path);
				await writeFile(new URL('llms.txt', dir), llms(pages, addressOf));
				await writeFile(new URL('robots.txt', dir), robots(root));
				if (root) await writeFile(new URL('sitemap.xml', dir), sitemap(pages, root));
				else logger.info('no sitemap.xml: it needs full addresses. Set SITE_URL to where the site will be.');
			},
		},
	};
}

async function readPages(dir: URL) {
	const files = await findFiles('**/index.html', dir);
	return Promise.all(
		files.map(async (file) =>
			readPage(file.replace(/index\.html$/, ''), await readFile(new URL(file, dir), 'utf8')),
		),
	);
}
