import { glob, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { PageRecord } from './page-records.ts';

/** Pagefind's own search boxes, which come with every index; ours is `<search-box>`. */
const UNUSED = 'pagefind-{ui,modular-ui,component-ui,highlight}.*';

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

/** Every meta field is searched, so it has those alone whose words should find the record. */
function toDocument(record: PageRecord): string {
	const metas = [
		meta('meta', 'title', record.title),
		meta('meta', 'aliases', record.aliases.join(' · ')),
		meta('meta', 'answer', record.answer),
		meta('filter', 'kind', record.kind),
		meta('filter', 'stage', record.stage),
		meta('filter', 'level', record.level),
		...record.libraries.map((library) => meta('filter', 'library', library)),
	];
	return `<html lang="en"><head>${metas.join('')}</head><body>${record.html}</body></html>`;
}

function meta(attribute: 'meta' | 'filter', name: string, value: string): string {
	if (!value) return '';
	const content = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
	return `<meta data-pagefind-${attribute}="${name}[content]" content="${content}">`;
}
