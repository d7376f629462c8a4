import { readFile, writeFile } from 'node:fs/promises';
import { findFiles } from '#src/search/find-files.ts';

/**
 * Writes on every page of which scripts, styles and Python it is made, so that the router does not put a page of one build into a
 * document of another. Texts may change without it: then only the pages that changed are loaded anew.
 */
export async function stampPages(dir: URL, code: string): Promise<void> {
	for (const path of await findFiles('**/*.html', dir)) {
		const file = new URL(path, dir);
		await writeFile(file, stamped(await readFile(file, 'utf8'), code));
	}
}

/** The same page when it was stamped before. */
export function stamped(html: string, code: string): string {
	return html.replace(/<html( data-code="[^"]*")?/, `<html data-code="${code}"`);
}
