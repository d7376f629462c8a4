/** `node src/cli/compare-folders.ts ONE OTHER`: names the files that differ, or that only one of them has; fails if there are any. */
import { readFile, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { findFiles } from '#src/search/find-files.ts';

const [one, other] = process.argv.slice(2).map((folder) => pathToFileURL(`${folder}/`));
if (!one || !other) throw new Error('Give two folders.');
const paths = new Set([...(await findFiles('**', one)), ...(await findFiles('**', other))]);
let files = 0;
let differing = 0;
for (const path of [...paths].sort()) {
	const [a, b] = await Promise.all([content(new URL(path, one)), content(new URL(path, other))]);
	if (a === 'folder' && b === 'folder') continue;
	files++;
	if (a instanceof Buffer && b instanceof Buffer && a.equals(b)) continue;
	differing++;
	console.error(
		`${path}: ${a === null ? 'only in the second' : b === null ? 'only in the first' : 'differs'}`,
	);
}
console.log(`${files} files, ${differing} of them not the same`);
if (differing > 0) process.exitCode = 1;

async function content(file: URL): Promise<Buffer | 'folder' | null> {
	const found = await stat(file).catch(() => null);
	if (!found) return null;
	return found.isDirectory() ? 'folder' : readFile(file);
}
