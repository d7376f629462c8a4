import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';

/** All that the built site depends on; `public/runtime` is made from `src/wheelhouse` and the lock files. */
const INPUTS = ['content/**', 'src/**', 'public/**', '*.json', '*.mjs', '*.ts'];
const NOT_INPUTS = ['public/runtime', 'src/cli'];

/**
 * @param root the project's folder.
 * @param settings that change the site without a file, as its base path.
 * @returns SHA-256 (hex) over every input's path and bytes and the settings.
 */
export async function digestInputs(root: string, settings: readonly string[]): Promise<string> {
	const files: string[] = [];
	for await (const entry of glob(INPUTS, { cwd: root, exclude: NOT_INPUTS, withFileTypes: true })) {
		if (entry.isFile()) files.push(`${entry.parentPath}/${entry.name}`);
	}
	const hash = createHash('sha256').update(JSON.stringify(settings));
	for (const file of files.sort()) {
		const bytes = await readFile(file);
		hash.update(JSON.stringify([file.slice(root.length), bytes.length])).update(bytes);
	}
	return hash.digest('hex');
}
