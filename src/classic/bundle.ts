import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** Where all is one script, pages aren't swapped but loaded, as without a script. */
const ROUTER = /\/ClientRouter\./;
const STYLE_LOADER = /\/preload-helper\.[^/]+$/;
const PAGEFIND = /import\(`\$\{\w+\}(pagefind\/pagefind\.js)`\)/g;

const browserFile = (name: string) => fileURLToPath(new URL(`browser/${name}`, import.meta.url));

/**
 * @param dir the built site, as a URL that ends in a slash.
 * @param modules paths in it.
 * @returns one classic script that does what they all do, for the root of the site.
 * @throws Error when the build no longer writes scripts as expected here.
 */
export async function bundleClassic(dir: URL, modules: readonly string[]): Promise<string> {
	const root = fileURLToPath(dir);
	const imports = modules.filter((path) => !ROUTER.test(path)).map((path) => `./${path}`);
	const result = await build({
		stdin: {
			contents: [...imports, browserFile('arrive.ts')]
				.map((path) => `import ${JSON.stringify(path)};\n`)
				.join(''),
			resolveDir: root,
		},
		inject: [browserFile('site-file.ts')],
		bundle: true,
		minify: true,
		format: 'iife',
		target: 'es2022',
		write: false,
		plugins: [bundledAsOne(root)],
	});
	const code = result.outputFiles[0]?.text ?? '';
	if (/\bimport\.meta\b|pagefind\.js`/.test(code))
		throw new Error(
			'classic.js would look for modules. Bring src/classic/bundle.ts up to date with the build.',
		);
	return code;
}

/** Modules know where they are and load others; in a bundle they are told where they were, and the others are at hand. */
function bundledAsOne(root: string): Plugin {
	return {
		name: 'bundled-as-one',
		setup({ onLoad }) {
			onLoad({ filter: /\.js$/ }, async ({ path }) => {
				const code = await readFile(path, 'utf8');
				const name = /export\{\w+ as (\w+)\}/.exec(code)?.[1];
				if (STYLE_LOADER.test(path) && name)
					return {
						contents: `export { load as ${name} } from ${JSON.stringify(browserFile('load-styles.ts'))};`,
					};
				const here = JSON.stringify(relative(root, path).replaceAll('\\', '/'));
				const contents = code
					.replaceAll('import.meta.url', `siteFile(${here})`)
					.replace(PAGEFIND, (_all, file: string) => `import(${JSON.stringify(root + file)})`);
				return { contents };
			});
		},
	};
}
