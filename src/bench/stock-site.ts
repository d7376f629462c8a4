import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openCache } from '#src/wheelhouse/cache.ts';
import { readLock } from '#src/wheelhouse/lock.ts';
import { cacheFolder, pyodideFolder } from '#src/wheelhouse/paths.ts';

const SOURCE = new URL('stock/', import.meta.url);
const CORE = ['pyodide.mjs', 'pyodide.asm.mjs', 'pyodide.asm.wasm', 'python_stdlib.zip'];

interface OfficialLock {
	readonly info: unknown;
	readonly packages: Record<
		string,
		{ readonly file_name: string; readonly sha256: string; depends: readonly string[] }
	>;
}

/**
 * Writes a site that runs stock Pyodide: the npm package's own files and the wheels as they were published.
 * @returns its folder.
 * @throws Error when the wheels are not in the cache; building the site puts them there.
 */
export async function makeStockSite(): Promise<string> {
	const folder = '.cache/stock-site';
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	for (const name of ['index.html', 'page.mjs', 'worker.mjs'])
		await copyFile(new URL(name, SOURCE), join(folder, name));
	for (const name of CORE) await copyFile(join(pyodideFolder, name), join(folder, name));
	const lock = JSON.parse(await readFile(join(pyodideFolder, 'pyodide-lock.json'), 'utf8')) as OfficialLock;
	const wheels = new Set(readLock().wheels.map((wheel) => wheel.sha256));
	const packages: OfficialLock['packages'] = {};
	for (const [name, entry] of Object.entries(lock.packages)) {
		if (!wheels.has(entry.sha256)) continue;
		const bytes = await openCache(cacheFolder).read(entry.sha256);
		if (!bytes) throw new Error(`${entry.file_name} is not in the cache. Run: npm run runtime`);
		await writeFile(join(folder, entry.file_name), bytes);
		packages[name] = entry;
	}
	for (const entry of Object.values(packages))
		entry.depends = entry.depends.filter((name) => name in packages);
	await writeFile(join(folder, 'pyodide-lock.json'), JSON.stringify({ info: lock.info, packages }));
	return folder;
}
