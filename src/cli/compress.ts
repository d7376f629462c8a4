/**
 * `npm run compress [-- --site dist]`: puts a `.gz` and a `.br` beside every file of the built site that is smaller so, for servers
 * that send what is there (docs/hosting.md). What the runtime's files hold is compressed already.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { sizeText } from '#src/lib/size-text.ts';
import { findFiles } from '#src/search/find-files.ts';

const TEXT = /\.(html|css|js|json|svg|txt|xml|csv)$/;

const { values } = parseArgs({ options: { site: { type: 'string', default: 'dist' } } });
const site = pathToFileURL(`${values.site}/`);
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
console.log(`${sizeText(sums.plain)} of text: ${sizeText(sums.gz)} as .gz, ${sizeText(sums.br)} as .br`);
