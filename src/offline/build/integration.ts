import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build as bundle } from 'esbuild';
import { findFiles } from '#src/search/find-files.ts';
import { MANIFEST, type OfflineVersion, VERSION, WORKER } from '../manifest.ts';
import { digestOf, hashFiles } from './hash-files.ts';
import { makeManifest } from './make-manifest.ts';
import { stampPages } from './stamp-pages.ts';

const WORKER_SOURCE = fileURLToPath(new URL('../worker/worker.ts', import.meta.url));

/** What no reader of kept pages comes to: scripts for hosts that name media types wrongly, where no worker starts, among them. */
const NOT_KEPT = /^(404\.html|robots\.txt|sitemap\.xml|llms\.txt|sbom\.json|classic\.js)$/;

/** Writes the service worker and the list of all files; runs after what changes pages. */
export function offline(): AstroIntegration {
	return {
		name: 'offline',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const { files } = await writeOffline(dir);
				logger.info(`${files.length} files can be kept for offline use`);
			},
		},
	};
}

/** @param dir the folder of the built site, as a URL that ends in a slash. */
export async function writeOffline(dir: URL) {
	const scripts = await findFiles('_astro/**', dir);
	const code = digestOf(await hashFiles(dir, scripts));
	await stampPages(dir, code);
	const paths = (await findFiles('**', dir)).filter((path) => !NOT_KEPT.test(path) && !isOwn(path));
	const manifest = await makeManifest(dir, await hashFiles(dir, paths), code);
	const version: OfflineVersion = { build: manifest.build, off: false };
	await mkdir(new URL('offline/', dir), { recursive: true });
	await writeFile(new URL(MANIFEST, dir), JSON.stringify(manifest));
	await writeFile(new URL(VERSION, dir), JSON.stringify(version));
	await writeFile(new URL(WORKER, dir), await workerScript());
	return manifest;
}

function isOwn(path: string): boolean {
	return [MANIFEST, VERSION, WORKER].includes(path);
}

/** One classic script: module workers are not everywhere, and it has no other file that could be missing. */
async function workerScript(): Promise<string> {
	const result = await bundle({
		entryPoints: [WORKER_SOURCE],
		bundle: true,
		minify: true,
		format: 'iife',
		target: 'es2022',
		write: false,
		external: ['@noble/hashes/*'], // for pages over plain http, where there is no worker
	});
	return result.outputFiles[0]?.text ?? '';
}
