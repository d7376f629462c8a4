// @promise:every-file-accounted
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import type { Bill } from '#src/sbom/bill.ts';
import { shippedFiles } from '#src/sbom/integration.ts';
import { SITE_FOLDER } from './support/site.ts';

const read = (path: string) => readFile(`${SITE_FOLDER}/${path}`, 'utf8');

test('sbom.json fits the schema of CycloneDX 1.6', async () => {
	const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
	expect(await validator.validate(await read('sbom.json'))).toBeNull();
	expect(
		await validator.validate('{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{}]}'),
	).not.toBeNull();
});

test('sbom.json names every file with its digest and whose work is in it, and /licences/ has all of them', async () => {
	const { components, dependencies, metadata }: Bill = JSON.parse(await read('sbom.json'));
	const files = components.flatMap((one) => (one.type === 'file' ? one : []));
	const libraries = components.flatMap((one) => (one.type === 'file' ? [] : one));
	const listed = files.map(({ name, hashes: [{ content }] }) => `${content} ${name}`);
	const shipped = await shippedFiles(pathToFileURL(`${SITE_FOLDER}/`));
	expect(listed).toEqual(shipped.map(({ path, sha256 }) => `${sha256} ${path}`));

	const refs = components.map((one) => one['bom-ref']);
	expect(new Set(refs).size).toBe(refs.length);
	const makers = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
	const known = new Set([...libraries.map((one) => one['bom-ref']), metadata.component['bom-ref']]);
	const orphans = files.filter((file) => {
		const own = makers.get(file['bom-ref']) ?? [];
		return own.length === 0 || !own.every((ref) => known.has(ref));
	});
	expect(orphans.map(({ name }) => name)).toEqual([]);

	const page = parse(await read('licences/index.html'));
	const shown = page
		.querySelectorAll('.page-part li')
		.map(({ textContent }) => textContent.replace(/\s+/g, ' '));
	const missing = libraries.filter(({ name, version, licenses: [{ expression }] }) => {
		const line = [name, version, '·', expression].filter(Boolean).join(' ');
		return !shown.some((text) => text.trim().startsWith(line));
	});
	expect(missing.map((one) => one['bom-ref'])).toEqual([]);
	const texts = new Set(page.querySelectorAll('pre[id]').map(({ id }) => `#${id}`));
	for (const item of page.querySelectorAll('.page-part li')) {
		const links = item.querySelectorAll('.detail a').map((link) => link.getAttribute('href') ?? '');
		expect(links.length, item.textContent).toBeGreaterThan(0);
		expect(links.filter((link) => !texts.has(link))).toEqual([]);
	}
});

test('the Mozilla Public License is there in full: Pyodide ships without it', async () => {
	const page = parse(await read('licences/index.html'));
	const texts = page.querySelectorAll('pre[id]').map(({ textContent }) => textContent);
	const mozilla = texts.find((text) => text.startsWith('Mozilla Public License Version 2.0'));
	expect(mozilla).toContain('1. Definitions');
	expect(mozilla).toContain('Exhibit B - "Incompatible With Secondary Licenses" Notice');
});
