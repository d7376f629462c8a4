import { createHash } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import { packagesInScripts } from '#src/build/shipped-scripts.ts';
import { readScriptLicences } from '#src/lib/script-licences.ts';
import { sourceDate } from '#src/lib/source-date.ts';
import { findFiles } from '#src/search/find-files.ts';
import { readLicences, readManifest } from '#src/wheelhouse/read-manifest.ts';
import { bill, type ShippedFile } from './bill.ts';

const BILL = 'sbom.json';
const project = z.object({ name: z.string(), version: z.string(), license: z.string() });

/** Writes `sbom.json`: every file of the site with its digest and whose work is in it. Runs last. */
export function billOfMaterials(): AstroIntegration {
	return {
		name: 'bill-of-materials',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const files = await shippedFiles(dir);
				const made = bill(files, {
					date: sourceDate(),
					site: project.parse(JSON.parse(await readFile('package.json', 'utf8'))),
					manifest: readManifest(),
					scripts: packagesInScripts,
					runtime: readLicences(),
					npm: await readScriptLicences(),
				});
				await writeFile(new URL(BILL, dir), `${JSON.stringify(made, null, '\t')}\n`);
				logger.info(`${files.length} files, ${made.components.length - files.length} components`);
			},
		},
	};
}

/** @param dir as a URL that ends in a slash. */
export async function shippedFiles(dir: URL): Promise<ShippedFile[]> {
	const files: ShippedFile[] = [];
	for (const path of await findFiles('**', dir)) {
		const file = new URL(path, dir);
		if (path === BILL || (await stat(file)).isDirectory()) continue;
		const sha256 = createHash('sha256')
			.update(await readFile(file))
			.digest('hex');
		files.push({ path, sha256 });
	}
	return files;
}
