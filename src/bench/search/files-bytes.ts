import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const FILES = ['pagefind/**/*.*', 'texts/*.json', 'records.json', 'words.json'];
const PACKED = /\.(pf_\w+|pagefind)$/;

/** Everything that the search can load, in bytes, as a host with compression sends it. @param site a built site's folder. */
export async function searchFilesBytes(site: string): Promise<number> {
	let sum = 0;
	for await (const file of glob(FILES, { cwd: site })) {
		const bytes = await readFile(join(site, file));
		sum += PACKED.test(file) ? bytes.length : gzipSync(bytes, { level: 9 }).length;
	}
	return sum;
}
