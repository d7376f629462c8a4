import type { PyodideAPI } from 'pyodide';
import { unpack } from './unpack.ts';

/** The text of `driver/*.py` by file name; each host reads them its own way. */
export type DriverFiles = Readonly<Record<string, string>>;

/** Puts the driver where Python finds it as the package `_playground`. */
export function installDriver(py: PyodideAPI, driver: DriverFiles): void {
	const encoder = new TextEncoder(); // Emscripten's own is a loop
	const files = Object.entries(driver).map(([name, text]) => [name, encoder.encode(text)] as const);
	write(py, `${sitePackages(py)}/_playground`, files);
}

/**
 * Puts packages where an import finds them. Pyodide's own way would unpack them in Python and load every shared library
 * that they hold; here the import loads those that it needs.
 */
export function installPackages(py: PyodideAPI, packs: readonly ArrayBuffer[]): void {
	if (packs.length === 0) return;
	write(
		py,
		sitePackages(py),
		packs.flatMap((pack) => [...unpack(pack)]),
	);
}

/** The files' bytes become the file system's own. */
function write(
	py: PyodideAPI,
	root: string,
	files: readonly (readonly [path: string, content: Uint8Array<ArrayBuffer>])[],
): void {
	const folders = new Set<string>();
	for (const [path, content] of files) {
		const folder = `${root}/${path.slice(0, Math.max(0, path.lastIndexOf('/')))}`;
		if (!folders.has(folder)) py.FS.mkdirTree(folder);
		folders.add(folder);
		py.FS.writeFile(`${root}/${path}`, content, { canOwn: true });
	}
	py.runPython('import importlib; importlib.invalidate_caches()');
}

function sitePackages(py: PyodideAPI): string {
	return (py as unknown as { _api: { sitePackages: string } })._api.sitePackages;
}
