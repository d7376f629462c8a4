import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { findFiles } from '#src/search/find-files.ts';

/** What the runtime's files hold is compressed already. */
const TEXT = /\.(html|css|js|json|svg|txt|xml|csv)$/;

/** Bytes. */
interface Sums {
	readonly plain: number;
	readonly gz: number;
	readonly br: number;
}

/** Puts a `.gz` and a `.br` beside every file of the built site that is smaller so. */
export async function compressSite(folder: string): Promise<Sums> {
	const site = pathToFileURL(`${folder}/`);
	const sums = { plain: 0, gz: 0, br: 0 };
	for (const path of await findFiles('**/*.*', site)) {
		if (!TEXT.test(path)) continue;
		const file = new URL(path, site);
		const bytes = await readFile(file);
		const packed = { gz: gzipSync(bytes, { level: 9 }), br: brotliCompressSync(bytes) };
		if (packed.gz.length >= bytes.length) continue;
		for (const [ending, content] of Object.entries(packed))
			await writeFile(new URL(`${file}.${ending}`), content);
		sums.plain += bytes.length;
		sums.gz += packed.gz.length;
		sums.br += packed.br.length;
	}
	return sums;
}
