import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { weigh } from '#src/bench/page-weight.ts';
import { expect, test } from './support/fixtures.ts';
import { pagePaths, SITE_FOLDER } from './support/site.ts';

/** What a page of the course may load before anything is pressed, in bytes compressed with gzip. */
const MOST = { page: 120_000, scripts: 35_000 };

interface Heaviest {
	readonly path: string;
	readonly bytes: number;
	/** How many pages load the same scripts and styles. */
	readonly like: number;
}

for (const { path, like } of await heaviest())
	test(`/${path}, the heaviest of ${like} pages of its kind, is light`, async ({ browser, site }) => {
		const { html, css, js, other } = await weigh(browser, site.url, path);
		expect(js, 'scripts').toBeLessThanOrEqual(MOST.scripts);
		expect(html + css + js + other, 'page').toBeLessThanOrEqual(MOST.page);
	});

/** Pages of one kind differ in their HTML alone, so the one with the most HTML speaks for all. */
async function heaviest(): Promise<Heaviest[]> {
	const kinds = new Map<string, Heaviest>();
	for (const path of (await pagePaths()).filter((path) => /^(stages|labs)\//.test(path))) {
		const html = await readFile(join(SITE_FOLDER, path, 'index.html'), 'utf8');
		const bytes = gzipSync(html).length;
		const kind = whatItLoads(html);
		const found = kinds.get(kind);
		const like = (found?.like ?? 0) + 1;
		kinds.set(kind, !found || found.bytes < bytes ? { path, bytes, like } : { ...found, like });
	}
	return [...kinds.values()];
}

function whatItLoads(html: string): string {
	const loads = parse(html).querySelectorAll('script, link[rel=stylesheet], link[rel=modulepreload]');
	const named = loads.map((element) => {
		const address = element.getAttribute('src') ?? element.getAttribute('href');
		if (address) return address.replace(/.*\//, '');
		return element.getAttribute('type') ? '' : createHash('sha256').update(element.text).digest('hex');
	});
	return [...new Set(named)].sort().join(' ');
}
