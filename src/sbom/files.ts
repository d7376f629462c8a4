import { DRIVER } from '#src/runtime/install.ts';
import type { Manifest } from '#src/wheelhouse/manifest.ts';

/** Names of components; `site` is what this project wrote and made. */
export const SITE = 'site';

/** What a shipped file is made of. */
export interface Sources {
	readonly manifest: Manifest;
	/** npm packages in the pages' scripts, by the script's path. */
	readonly scripts: ReadonlyMap<string, readonly string[]>;
}

/** Of a file of the site, by its path, the names of the components whose work is in it. */
export function componentsOf(path: string, { manifest, scripts }: Sources): readonly string[] {
	const { core, packages } = manifest;
	const wheel = Object.entries(packages).find(([, entry]) => `runtime/${entry.path}` === path);
	if (wheel) return [wheel[0]];
	const file = core.find((entry) => `runtime/${entry.path}` === path);
	if (file?.name === DRIVER) return [SITE];
	if (file) return [file.name === 'python_stdlib.zip' ? 'CPython' : 'Pyodide'];
	if (/^pagefind\/(pagefind\.js|wasm\.)/.test(path)) return ['pagefind'];
	if (path === 'classic.js')
		return [SITE, ...new Set(['esbuild', 'pagefind', ...[...scripts.values()].flat()])];
	return [SITE, ...(scripts.get(path) ?? [])];
}
