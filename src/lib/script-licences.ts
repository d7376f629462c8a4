import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Component, Licences } from '#src/wheelhouse/licences.ts';

/**
 * npm packages whose code is in the pages' scripts; the build stops when one is missing. Pagefind ships its own files; Vite and
 * esbuild put helpers of theirs around the modules.
 */
export const SHIPPED_SCRIPTS: readonly string[] = [
	'@codemirror/autocomplete',
	'@codemirror/commands',
	'@codemirror/lang-python',
	'@codemirror/language',
	'@codemirror/state',
	'@codemirror/view',
	'@lezer/common',
	'@lezer/highlight',
	'@lezer/lr',
	'@lezer/python',
	'@lit/reactive-element',
	'@marijn/find-cluster-break',
	'@noble/hashes',
	'astro',
	'crelt',
	'esbuild',
	'lit',
	'lit-element',
	'lit-html',
	'pagefind',
	'rolldown',
	'style-mod',
	'ts-fsrs',
	'vite',
	'w3c-keyname',
	'zod',
];

const packageJson = z.object({ version: z.string(), license: z.string(), homepage: z.string().optional() });

/**
 * The licences of the scripts, in the form of those of the Python runtime.
 * @throws Error that names a package without a licence text, which the site must show.
 */
export async function readScriptLicences(): Promise<Licences> {
	const texts: Record<string, string> = {};
	const components: Component[] = [];
	// One after the other, so that the page is the same each time.
	for (const name of SHIPPED_SCRIPTS) {
		const folder = `node_modules/${name}`;
		const facts = packageJson.parse(JSON.parse(await readFile(`${folder}/package.json`, 'utf8')));
		const file = await licenceFile(folder);
		if (!file) throw new Error(`${name} ships no licence text. Leave it out, or add its text to the site.`);
		// Below it are the licences of what the package itself is made with.
		const [text = ''] = (await readFile(`${folder}/${file}`, 'utf8')).split('\n# Licenses of bundled');
		const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
		texts[digest] = text;
		components.push({
			name,
			version: facts.version,
			licence: facts.license,
			copyright: null,
			homepage: facts.homepage ?? `https://www.npmjs.com/package/${name}`,
			within: [],
			texts: [{ file, digest }],
		});
	}
	return { components, texts };
}

/** Path of the licence's text in a package's folder; some keep it in a folder of its own. */
async function licenceFile(folder: string): Promise<string | null> {
	const entry = (await readdir(folder, { withFileTypes: true })).find(({ name }) =>
		/^licen[cs]e/i.test(name),
	);
	if (!entry?.isDirectory()) return entry?.name ?? null;
	const [first] = (await readdir(`${folder}/${entry.name}`)).sort();
	return first ? `${entry.name}/${first}` : null;
}
