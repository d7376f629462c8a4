import type { PyodideAPI } from 'pyodide';
import { unpack } from './unpack.ts';

/** The runtime's file with this project's own modules, the package `_playground`. */
export const DRIVER = 'driver.whl';

/**
 * Puts packages where an import finds them. Pyodide's own way would unpack them in Python and load every shared library
 * that they hold; here the import loads those that it needs. The files' bytes become the file system's own.
 */
export function install(py: PyodideAPI, packs: readonly ArrayBuffer[]): void {
	const { sitePackages } = (py as unknown as { _api: { sitePackages: string } })._api;
	const folders = new Set<string>();
	for (const [path, content] of packs.flatMap((pack) => [...unpack(pack)])) {
		const folder = `${sitePackages}/${path.slice(0, Math.max(0, path.lastIndexOf('/')))}`;
		if (!folders.has(folder)) py.FS.mkdirTree(folder);
		folders.add(folder);
		py.FS.writeFile(`${sitePackages}/${path}`, content, { canOwn: true });
	}
	forgetListing(py, sitePackages);
}

/** Of the one folder that has changed: `importlib.invalidate_caches` reads the standard library's zip and `importlib.metadata`, too. */
function forgetListing(py: PyodideAPI, folder: string): void {
	const listings = py.pyimport('sys').path_importer_cache;
	if (listings.has(folder)) listings.delete(folder);
	listings.destroy();
}
