import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { findFiles } from './find-files.ts';

const MARK = 'pagefind_dcd';
const ENDING = '.pf_fragment';
const record = z.object({ url: z.string() });
const group = z.record(z.string(), record);

/**
 * Pagefind's numbers of the records, which its browser API only tells with a record's text. With them, its files of texts
 * aren't needed, and are removed: they lack the words that are not indexed.
 * @param folder of Pagefind's files, as a path.
 * @returns address → number.
 * @throws Error when a file is not as this version of Pagefind writes it.
 */
export async function takeHits(folder: string): Promise<Map<string, string>> {
	const hits = new Map<string, string>();
	for (const file of await findFiles(`fragment/*${ENDING}`, pathToFileURL(`${folder}/`))) {
		const text = gunzipSync(await readFile(join(folder, file))).toString();
		if (!text.startsWith(MARK)) {
			throw new Error(`pagefind/${file} does not begin with ${MARK}. Correct src/search/take-hits.ts.`);
		}
		const content: unknown = JSON.parse(text.slice(MARK.length));
		// A site with few records has a file for each, named by its number.
		const alone = record.safeParse(content);
		const all = alone.success ? { [basename(file, ENDING)]: alone.data } : group.parse(content);
		for (const [hit, { url }] of Object.entries(all)) hits.set(url, hit);
	}
	await rm(join(folder, 'fragment'), { recursive: true });
	return hits;
}
