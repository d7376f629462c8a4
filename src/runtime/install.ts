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
	const folders = new Map<string, Folder>();
	for (const [path, content] of packs.flatMap((pack) => [...unpack(pack)])) {
		const nameAt = path.lastIndexOf('/') + 1;
		const place = `${sitePackages}/${path.slice(0, nameAt)}`;
		const folder = folders.get(place) ?? folderAt(py, place);
		folders.set(place, folder);
		const file = folder.node_ops.mknod(folder, path.slice(nameAt), REGULAR_FILE, 0);
		file.contents = content;
		file.usedBytes = content.length;
	}
	forgetListing(py, sitePackages);
}

/** A folder of Emscripten's file system in memory. Thousands of files, each by its path, would take twice as long. */
interface Folder {
	readonly node_ops: {
		readonly mknod: (folder: Folder, name: string, mode: number, device: number) => File;
	};
}

interface File {
	contents: Uint8Array;
	usedBytes: number;
}

const REGULAR_FILE = 0o100644;

function folderAt(py: PyodideAPI, path: string): Folder {
	py.FS.mkdirTree(path);
	return (py.FS.lookupPath(path) as { node: Folder }).node;
}

/** Of the one folder that has changed: `importlib.invalidate_caches` reads the standard library's zip and `importlib.metadata`, too. */
function forgetListing(py: PyodideAPI, folder: string): void {
	const listings = py.pyimport('sys').path_importer_cache;
	if (listings.has(folder)) listings.delete(folder);
	listings.destroy();
}
