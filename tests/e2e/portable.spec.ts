// @promise:usb-stick
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { provideFirefox } from '#src/cli/firefox.ts';
import { makePortable } from '#src/portable/make.ts';
import { findFiles } from '#src/search/find-files.ts';
import { Firefox } from './support/firefox.ts';
import { Playground } from './support/playground.ts';
import { searchAndRun } from './support/search-and-run.ts';
import { SITE_FOLDER } from './support/site.ts';

const TOPIC = 'stages/numpy-numerical-computing/broadcasting/index.html';
let folder: string;
let root: URL;

test.beforeAll(async () => {
	// As on a stick: a name with what has to be escaped in addresses.
	folder = await mkdtemp(join(SITE_FOLDER, '../a stick & more #1 '));
	root = pathToFileURL(`${folder}/`);
	await makePortable(pathToFileURL(`${SITE_FOLDER}/`), root);
});

test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('portable: every address in every page is a file, and every anchor is there', async () => {
	const ids = new Map<string, Set<string>>();
	const links: { from: string; to: URL }[] = [];
	for (const path of await findFiles('**/*.html', root)) {
		const from = new URL(path, root);
		const page = parse(await readFile(from, 'utf8'));
		ids.set(from.pathname, new Set(page.querySelectorAll('[id]').map(({ id }) => id)));
		for (const element of page.querySelectorAll('a[href], link[href], [src]')) {
			const to = new URL(element.getAttribute('href') ?? element.getAttribute('src') ?? '', from);
			if (to.protocol === 'file:') links.push({ from: path, to });
		}
	}
	const dead = links.filter(({ to }) => {
		const anchors = ids.get(to.pathname);
		if (!anchors) return !/\.\w+$/.test(to.pathname) || !existsSync(fileURLToPath(new URL(to.pathname, to)));
		return to.hash !== '' && !anchors.has(decodeURIComponent(to.hash.slice(1)));
	});
	expect(ids.size).toBeGreaterThan(100);
	expect(dead.map(({ from, to }) => `${from} → ${to.pathname}${to.hash}`)).toEqual([]);
});

test('portable: Chromium opens it from a folder, searches and runs NumPy', async ({ page }) => {
	const problems: string[] = [];
	page.on('pageerror', (error) => problems.push(error.message));
	page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
	page.on('request', (request) => /^(file|blob|data):/.test(request.url()) || problems.push(request.url()));
	await page.goto(new URL('index.html', root).href);
	await page.getByRole('link', { name: 'Start reading' }).click();
	await page.getByRole('button', { name: 'Search' }).click();
	await page.getByRole('dialog').getByRole('searchbox').fill('broadcasting shapes');
	await page.locator('a.hit', { hasText: 'Broadcasting' }).first().click();
	await expect(page.locator('h1')).toContainText('Broadcasting');
	expect(page.url()).toContain(TOPIC);
	const playground = new Playground(page.locator('py-playground').first());
	const recorded = await playground.text();
	await playground.run();
	await expect.poll(() => playground.text()).toBe(recorded);
	expect(problems).toEqual([]);
});

test('portable: Firefox opens it from a folder, searches and runs NumPy', async () => {
	const path = await provideFirefox();
	test.skip(path === null, 'Firefox is not installed and could not be: this promise was not tested in it');
	const firefox = await Firefox.open(path ?? '');
	try {
		await firefox.goto(new URL(TOPIC, root).href);
		const { found, recorded, shown } = await firefox.evaluate(searchAndRun, 'broadcasting shapes', 90_000);
		expect(found).toContain(TOPIC);
		expect(shown).toBe(recorded);
	} finally {
		await firefox.close();
	}
});
