import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkRecords, countContent } from './check-records.ts';
import { findFiles } from './find-files.ts';
import { type PageRecord, pageRecords, textOf } from './page-records.ts';
import type { SearchRecord } from './record.ts';
import { countWords } from './words.ts';
import { writeIndex } from './write-index.ts';

/**
 * Makes `pagefind/`, `records.json` and `words.json` from the built pages; fails the build when an entry of the content
 * can't be found by them.
 */
export function search(): AstroIntegration {
	let content: URL;
	return {
		name: 'search',
		hooks: {
			'astro:config:done': ({ config }) => {
				content = new URL('content/', config.root);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const records = await findRecords(dir);
				checkRecords(records, await countContent(content));
				await writeSearch(records, dir);
				logger.info(`${records.length} records indexed`);
			},
		},
	};
}

/** @param dir the folder of the built pages, as a URL that ends in a slash. */
export async function writeSearch(records: readonly PageRecord[], dir: URL): Promise<void> {
	const words = [...countWords(records.map(textOf))].sort(([a], [b]) => (a < b ? -1 : 1));
	await writeFile(new URL('records.json', dir), JSON.stringify(records.map(listed)));
	await writeFile(new URL('words.json', dir), JSON.stringify(words));
	await writeIndex(records, fileURLToPath(new URL('pagefind/', dir)));
}

async function findRecords(dir: URL): Promise<PageRecord[]> {
	const files = await findFiles('**/index.html', dir);
	const pages = files.map(async (file) => {
		const path = file.replace(/index\.html$/, '');
		return pageRecords(path, await readFile(new URL(file, dir), 'utf8'));
	});
	return (await Promise.all(pages)).flat();
}

function listed({ html: _html, answer: _answer, ...record }: PageRecord): SearchRecord {
	return record;
}
