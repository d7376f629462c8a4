import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { SiteFile } from '../manifest.ts';

/**
 * @param dir the folder of the built site, as a URL that ends in a slash.
 * @param paths of files or folders below it; folders are left out.
 */
export async function hashFiles(dir: URL, paths: readonly string[]): Promise<SiteFile[]> {
	const files: SiteFile[] = [];
	for (const path of paths) {
		const file = new URL(path, dir);
		if ((await stat(file)).isDirectory()) continue;
		const bytes = await readFile(file);
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		files.push({ path: path.replace(/(^|\/)index\.html$/, '$1'), sha256, size: bytes.byteLength });
	}
	return files;
}

/** Over names and contents, short enough for a name. */
export function digestOf(files: readonly SiteFile[]): string {
	const lines = files.map(({ path, sha256 }) => `${path} ${sha256}\n`).sort();
	return createHash('sha256').update(lines.join('')).digest('hex').slice(0, 16);
}
