import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Paths from `folder` (a URL that ends in a slash) with `/` between their parts, in a stable order. */
export async function findFiles(pattern: string, folder: URL): Promise<string[]> {
	const files: string[] = [];
	for await (const file of glob(pattern, { cwd: fileURLToPath(folder) }))
		files.push(file.replaceAll('\\', '/'));
	return files.sort();
}
