import { cp, link, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeOffline } from '#src/offline/build/integration.ts';
import { findFiles } from '#src/search/find-files.ts';

/**
 * A copy of the built site as another version of it: every page says which, every script leaves its mark in the document that it
 * runs in, and all have other names, so that those of the other version are gone from the server. Its lists and digests are made by
 * what makes those of a build.
 * @param folder where it goes; must not exist.
 */
export async function makeVersion(site: string, folder: string, version: string): Promise<void> {
	const isPython = /\/runtime\/[0-9a-f]{16}$/;
	await cp(site, folder, { recursive: true, filter: (source) => !isPython.test(source) });
	const dir = pathToFileURL(`${resolve(folder)}/`);
	for (const path of await findFiles('runtime/*/*', pathToFileURL(`${resolve(site)}/`))) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await link(join(site, path), join(folder, path)); // tens of megabytes, which nobody changes
	}
	const names = await readdir(join(folder, '_astro'));
	const renamed = new Map(names.map((name) => [name, name.replace(/\.(\w+)$/, `-${version}.$1`)]));
	const mark = `(globalThis.scriptVersions ??= new Set()).add('${version}');\n`;
	for (const path of await findFiles('{**/*.html,_astro/*.{js,css}}', dir)) {
		const file = new URL(path, dir);
		const text = (await readFile(file, 'utf8')).replace(
			/[\w.-]+\.(?:js|css)\b/g,
			(name) => renamed.get(name) ?? name,
		);
		if (path.endsWith('.html'))
			await writeFile(file, text.replace('<html', `<html data-version="${version}"`));
		else await writeFile(file, path.endsWith('.js') ? `${mark}${text}` : text);
	}
	for (const [name, other] of renamed)
		await rename(join(folder, '_astro', name), join(folder, '_astro', other));
	await writeOffline(dir);
}
