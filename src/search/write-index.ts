import { glob, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { PageRecord } from './page-records.ts';
import { isWeak } from './stop-words.ts';

/** Pagefind's own search boxes, which come with every index, its worker, and its program for languages that it doesn't know. */
const UNUSED = ['pagefind-{ui,modular-ui,component-ui,highlight,worker}.*', 'wasm.unknown.pagefind'];

/** Few large fragments instead of one file per record: the whole index stays small enough to be kept for offline use. */
const MAX_FRAGMENTS = 8;

/**
 * @param folder where Pagefind's files go, as a path.
 * @throws Error with Pagefind's words when it refuses a record.
 */
export async function writeIndex(records: readonly PageRecord[], folder: string): Promise<void> {
	try {
		const { index, errors } = await createIndex({ forceLanguage: 'en', maxFragments: MAX_FRAGMENTS });
		if (!index) throw new Error(`search: Pagefind did not start: ${errors.join('; ')}`);
		for (const record of records) {
			const added = await index.addHTMLFile({ url: record.url, content: toDocument(record) });
			if (added.errors.length > 0) throw new Error(`/${record.url}: Pagefind: ${added.errors.join('; ')}`);
		}
		const written = await index.writeFiles({ outputPath: folder });
		if (written.errors.length > 0) throw new Error(`search: Pagefind: ${written.errors.join('; ')}`);
	} finally {
		await close();
	}
	for await (const file of glob(UNUSED, { cwd: folder })) await rm(join(folder, file));
}

/**
 * Titles and aliases are compared by our own ranking, which has them from `records.json`. Pagefind keeps a meta field twice:
 * for its search and beside the text.
 */
function toDocument({ code, html }: PageRecord): string {
	const content = code.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
	const meta = code ? `<meta data-pagefind-meta="code[content]" content="${content}">` : '';
	return `<html lang="en"><head>${meta}</head><body>${withoutWeak(html)}</body></html>`;
}

/** Words that are never looked for in texts would be a fifth of the index. */
function withoutWeak(html: string): string {
	return html.replace(/(^|>)([^<]+)/g, (_all, tag: string, text: string) => {
		const words = text.split(/\s+/).filter((word) => !isWeak(word.toLowerCase().replace(/[.,:;?!]$/, '')));
		return `${tag} ${words.join(' ')} `;
	});
}
