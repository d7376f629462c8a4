// @promise:link-never-runs @promise:broken-link-says-why @promise:hidden-characters-shown
import { readFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { FRAGMENT_LIMIT, fragmentOf, fragmentWith } from '#src/share/link.ts';
import { violations } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { mutated } from './support/mutated.ts';
import { Playground } from './support/playground.ts';

const LINKED = 'total = sum(range(5))\nprint("from a link", total)\n';
const MUTATIONS = 300;
const ERROR_MS = 200;
const GROWTH_BYTES = 8e6;
const BOMB_BYTES = 100e6;
/** What still fits into a link. */
const SMALL_BOMB_BYTES = 6e6;

async function open(page: Page, code: string): Promise<Playground> {
	return Playground.open(page, `playground/#${await fragmentOf({ code, runner: 'python' })}`);
}

const banner = (page: Page) => page.getByRole('alert');

test('Share copies a link; it opens under a banner, and nothing runs before a press on Run', async ({
	context,
	page,
	playground,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const recorded = await playground.text();
	await playground.root.getByRole('button', { name: 'Share' }).click();
	await expect(playground.status).toContainText('Link copied');
	const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
	link.search = '?run=1&autorun=true&action=run';
	const runtime: string[] = [];
	page.on('request', (request) => {
		if (/\/runtime\/./.test(request.url())) runtime.push(request.url());
	});
	await page.goto(link.href);
	const opened = new Playground(page.locator('py-playground'));
	await expect(banner(page)).toContainText('Somebody else wrote this');
	await expect(opened.editor).toContainText('import numpy as np');
	await page.waitForLoadState('networkidle');
	expect(runtime).toEqual([]);
	await expect(opened.root.locator('.status')).toBeEmpty();
	await opened.run();
	expect(await opened.text()).toBe(recorded);
});

test('the reader’s own program and what they change in a link’s are kept apart', async ({ page }) => {
	const own = await Playground.open(page);
	await own.edit('print("mine")');
	const linked = await open(page, LINKED);
	await expect(linked.editor).toContainText('from a link');
	await linked.edit('print("changed")');
	await page.reload();
	await expect(linked.editor).toContainText('changed');
	await linked.button('Reset').click();
	await expect(linked.editor).toContainText('from a link');
	await page.getByRole('button', { name: 'Back to your own program' }).click();
	await expect(own.editor).toHaveText('print("mine")');
	await expect(banner(page)).toHaveCount(0);
	await page.goBack();
	await expect(banner(page)).toContainText('Somebody else');
	await page.getByRole('link', { name: 'Skip to content' }).press('Enter');
	await expect(banner(page)).toContainText('Somebody else');
});

test('what is wrong with a link is named, and the reader’s own program shows', async ({ page }) => {
	const good = await fragmentOf({ code: LINKED, runner: 'python' });
	const packed = (bytes: Uint8Array) => fragmentWith(deflateRawSync(bytes), 'python');
	const wrong: readonly (readonly [fragment: string, named: string])[] = [
		[good.slice(0, -7), 'it was cut off'],
		[`${good}AAAA`, 'something was added'],
		[good.replace('=1.', '=2.'), 'its version is “2”'],
		[good.replace('python', 'shell'), 'run by “shell”'],
		[good.replace(/.$/, '*'), 'it holds “*”'],
		[good.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')), 'it was changed'],
		['run=print(1)', 'does not begin like a link'],
		[fragmentWith(new Uint8Array([1, 2, 3, 4]), 'python'), 'can’t be unpacked'],
		[packed(new Uint8Array([0x70, 0xff, 0xfe])), 'not text in UTF-8'],
		[packed(new TextEncoder().encode('print(1)\0')), 'a NUL character'],
		[packed(new Uint8Array(SMALL_BOMB_BYTES)), 'more than 64 KB'],
		[packed(new Uint8Array(BOMB_BYTES)), `${FRAGMENT_LIMIT} are read`],
	];
	await (await Playground.open(page)).edit('print("mine")');
	for (const [fragment, named] of wrong) {
		await page.evaluate((text) => location.assign(`#${text}`), fragment);
		await expect(banner(page)).toContainText(named);
		await expect(page.locator('.cm-content')).toHaveText('print("mine")');
	}
});

test(`${MUTATIONS} damaged links and two bombs: each is refused in ${ERROR_MS} ms, and memory stays flat`, async ({
	page,
}) => {
	const good = await fragmentOf({ code: LINKED, runner: 'python' });
	const bombs = [BOMB_BYTES, SMALL_BOMB_BYTES].map((size) =>
		fragmentWith(deflateRawSync(new Uint8Array(size)), 'python'),
	);
	await Playground.open(page);
	const tab = await page.context().newCDPSession(page);
	const memory = async () => {
		await tab.send('HeapProfiler.collectGarbage');
		const { usedSize, backingStorageSize } = await tab.send('Runtime.getHeapUsage');
		return usedSize + backingStorageSize;
	};
	const refuse = (fragments: readonly string[]) =>
		page.evaluate(async (texts) => {
			const place = document.querySelector('free-playground .banner');
			const slow: [ms: number, said: string][] = [];
			for (const text of texts) {
				const began = performance.now();
				const said = await new Promise<string>((resolve) => {
					const observer = new MutationObserver(() => {
						if (!place?.textContent) return;
						observer.disconnect();
						resolve(place.textContent);
					});
					if (place) observer.observe(place, { childList: true });
					location.hash = text;
				});
				const ms = performance.now() - began;
				slow.push([ms, said]);
			}
			return slow.toSorted(([a], [b]) => b - a);
		}, fragments);
	await refuse(bombs); // what the page loads once
	const before = await memory();
	const refused = await refuse([...mutated(good, MUTATIONS, 314), ...bombs]);
	expect((await memory()) - before).toBeLessThan(GROWTH_BYTES);
	expect(refused.filter(([, said]) => !said.includes('This link can’t be opened'))).toEqual([]);
	expect(refused[0]?.[0]).toBeLessThan(ERROR_MS);
	await expect(page.locator('py-playground .status')).toBeEmpty();
});

test('a program that is too long for a link says so', async ({ page }) => {
	const playground = await Playground.open(page);
	await playground.root.evaluate((element) => {
		const long = Array.from({ length: 3000 }, (_, line) => `x${line * line} = ${line ** 3}`).join('\n');
		(element as HTMLElement & { replace(code: string): void }).replace(long);
	});
	await playground.root.getByRole('button', { name: 'Share' }).click();
	await expect(playground.status).toContainText('Too long for a link');
});

test('characters that turn the text around are seen and told', async ({ page }) => {
	const playground = await open(page, 'access = "user\u202e\u2066# admin only\u2069\u2066"\n');
	await expect(banner(page)).toContainText('4 characters in it are invisible');
	await expect(playground.root.locator('.cm-specialChar')).toHaveCount(4);
	expect(await playground.editor.textContent()).not.toMatch(/[\u202e\u2066\u2069]/);
	expect(await violations(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await violations(page, ['color-contrast'])).toEqual([]);
});

test('a link gets no package that the site does not have', async ({ page, site }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	const playground = await open(
		page,
		'# /// script\n# dependencies = ["evil"]\n# ///\nimport micropip\nawait micropip.install("evil")\n',
	);
	await playground.run();
	await expect(playground.output.locator('.error')).toContainText("No module named 'micropip'");
	expect(requests.filter((url) => !url.startsWith('blob:') && !url.startsWith(site.url))).toEqual([]);
});

test('a .py file is opened and saved, data is found by its name, a run can be traced', async ({ page }) => {
	const playground = await Playground.open(page);
	const code = 'import pandas as pd\nprint(pd.read_csv("data/passengers.csv").shape[1] > 5)\n';
	const choosing = page.waitForEvent('filechooser');
	await playground.root.getByRole('button', { name: 'Open…' }).click();
	await (await choosing).setFiles({ name: 'mine.py', mimeType: 'text/x-python', buffer: Buffer.from(code) });
	await expect(playground.status).toContainText('mine.py is open');
	await playground.run();
	await expect(playground.output).toHaveText('True');
	const downloading = page.waitForEvent('download');
	await playground.root.getByRole('button', { name: 'Download' }).click();
	expect(await readFile(await (await downloading).path(), 'utf8')).toBe(code);
	await playground.edit('kept = []\nkept.append(1)\n');
	await playground.root.getByRole('button', { name: 'Trace' }).click();
	await expect(playground.root.locator('trace-view')).toContainText('kept');
	await playground.ended();
});
