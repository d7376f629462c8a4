import type { PyodideAPI } from 'pyodide';
import { unpack } from './unpack.ts';

/** The text of `driver/*.py` by file name; each host reads them its own way. */
export type DriverFiles = Readonly<Record<string, string>>;

/** Puts the driver where Python finds it as the package `_playground`. */
export function installDriver(py: PyodideAPI, driver: DriverFiles): void {
	const folder = `${sitePackages(py)}/_playground`;
	for (const [name, text] of Object.entries(driver)) {
		py.FS.mkdirTree(`${folder}/${name}`.replace(/\/[^/]*$/, ''));
		py.FS.writeFile(`${folder}/${name}`, text);
	}
	py.runPython('import importlib; importlib.invalidate_caches()');
}

/**
 * Puts packages where an import finds them. Pyodide's own way would unpack them in Python and load every shared library
 * that they hold; here the import loads those that it needs.
 */
export function installPackages(py: PyodideAPI, packs: readonly ArrayBuffer[]): void {
	if (packs.length === 0) return;
	const site = sitePackages(py);
	const folders = new Set<string>();
	for (const pack of packs) {
		for (const [path, content] of unpack(pack)) {
			const folder = `${site}/${path.slice(0, Math.max(0, path.lastIndexOf('/')))}`;
			if (!folders.has(folder)) py.FS.mkdirTree(folder);
			folders.add(folder);
			py.FS.writeFile(`${site}/${path}`, content, { canOwn: true });
		}
	}
	py.runPython('import importlib; importlib.invalidate_caches()');
}

function sitePackages(py: PyodideAPI): string {
	return (py as unknown as { _api: { sitePackages: string } })._api.sitePackages;
}
