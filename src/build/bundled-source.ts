import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'vite';

const QUERY = '?bundled';
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * `import source from './worker.ts?bundled'` gives the module and all it imports as the text of one classic script.
 * The frame and the worker in which Python runs have no address of their own to load modules from.
 */
export function bundledSource(): Plugin {
	return {
		name: 'bundled-source',
		enforce: 'pre',
		async resolveId(source, importer) {
			if (!source.endsWith(QUERY)) return null;
			const resolved = await this.resolve(source.slice(0, -QUERY.length), importer, { skipSelf: true });
			return resolved && `${resolved.id}${QUERY}`;
		},
		async load(id) {
			if (!id.endsWith(QUERY)) return null;
			const result = await build({
				entryPoints: [id.slice(0, -QUERY.length)],
				bundle: true,
				minify: true,
				format: 'iife',
				target: 'es2022',
				write: false,
				metafile: true,
				absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
			});
			for (const input of Object.keys(result.metafile.inputs)) this.addWatchFile(`${ROOT}${input}`);
			return `export default ${JSON.stringify(result.outputFiles[0]?.text.trim())};`;
		},
	};
}
