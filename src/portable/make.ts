import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { findFiles } from '#src/search/find-files.ts';
import { portablePage } from './page.ts';
import { wrapFile } from './wrap.ts';

/** All scripts of the site in one, at its root. */
const SCRIPT = 'portable.js';
/** Of no use without a server. */
const LEFT_OUT = /^(404\.html|robots\.txt|sitemap\.xml)$|\.(js|gz|br)$/;
/** Only scripts read it, never a link: it is there in its wrapped form alone. */
const WRAPPED_ONLY = /^(runtime|pagefind|texts)\/|^(records|words)\.json$/;
const WRAPPED = /^runtime\/|^(pagefind|texts)\/|\.(json|html)$/;

/**
 * @param site a built site; both are URLs that end in a slash.
 * @param out is emptied first.
 * @returns how much there is now.
 */
export async function makePortable(site: URL, out: URL): Promise<{ files: number; bytes: number }> {
	await rm(out, { recursive: true, force: true });
	let files = 0;
	let bytes = 0;
	const write = async (path: string, content: string | Uint8Array): Promise<void> => {
		const file = new URL(path, out);
		await mkdir(new URL('.', file), { recursive: true });
		await writeFile(file, content);
		files++;
		bytes += Buffer.byteLength(content);
	};
	for (const path of await findFiles('**/*.*', site)) {
		if (LEFT_OUT.test(path)) continue;
		const content = await readFile(new URL(path, site));
		if (WRAPPED.test(path)) await write(`files/${path}.js`, wrapFile(path, content));
		if (path.endsWith('.html')) await write(path, portablePage(content.toString(), path, SCRIPT));
		else if (!WRAPPED_ONLY.test(path)) await write(path, content);
	}
	await write(SCRIPT, (await fetchScript()) + (await readFile(new URL('classic.js', site), 'utf8')));
	return { files, bytes };
}

async function fetchScript(): Promise<string> {
	const result = await build({
		entryPoints: [fileURLToPath(new URL('browser/fetch-wrapped.ts', import.meta.url))],
		bundle: true,
		minify: true,
		format: 'iife',
		target: 'es2022',
		write: false,
	});
	return result.outputFiles[0]?.text ?? '';
}
