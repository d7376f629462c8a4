import type { Plugin } from 'vite';
import { readManifest } from '#src/wheelhouse/read-manifest.ts';

const NAME = 'virtual:runtime-manifest';
const ID = `\0${NAME}`;

/**
 * `import manifest from 'virtual:runtime-manifest'`: what the site serves of Python stands in the scripts that use it. So a page
 * always starts the Python that it was built with, and asks for no list first.
 */
export function runtimeManifest(): Plugin {
	return {
		name: 'runtime-manifest',
		resolveId: (source) => (source === NAME ? ID : null),
		load: (id) => (id === ID ? `export default ${JSON.stringify(readManifest())};` : null),
	};
}
