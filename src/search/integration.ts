import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkRecords, countContent } from './check-records.ts';
import { findFiles } from './find-files.ts';
import { type PageRecord, pageRecords, textOf, wordsOf } from './page-records.ts';
import type { ListedRecord } from './record.ts';
import { takeHits } from './take-hits.ts';
import { groupTexts, textsFile } from './texts.ts';
import { countWords, packWords } from './words.ts';
import { writeIndex } from './write-index.ts';

/**
 * Makes `pagefind/`, `texts/`, `records.json` and `words.json` from the built pages; fails the build when an entry of the content
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
	const words = packWords(countWords(records.map(wordsOf)));
	await writeFile(new URL('words.json', dir), JSON.stringify(words));
	const folder = fileURLToPath(new URL('pagefind/', dir));
	await writeIndex(records, folder);
	const hits = await takeHits(folder);
	const listed = records.map((record) => list(record, hits.get(record.url) ?? ''));
	await writeFile(new URL('records.json', dir), JSON.stringify(listed));
	await mkdir(new URL('texts/', dir), { recursive: true });
	for (const [i, group] of groupTexts(records.map(textOf)).entries()) {
		await writeFile(new URL(textsFile(i), dir), JSON.stringify(group));
	}
}

async function findRecords(dir: URL): Promise<PageRecord[]> {
	const files = await findFiles('**/index.html', dir);
	const pages = files.map(async (file) => {
		const path = file.replace(/index\.html$/, '');
		return pageRecords(path, await readFile(new URL(file, dir), 'utf8'));
	});
	return (await Promise.all(pages)).flat();
}

function list({ html: _html, code: _code, ...record }: PageRecord, hit: string): ListedRecord {
	return { ...record, hit };
}
