// @promise:any-host
import { expect, type Page, test } from '@playwright/test';
import { chromiumFlags, findChromium } from '#src/cli/chromium.ts';
import { fragmentOf } from '#src/share/link.ts';
import { hosts, INSECURE_NAME } from './support/hosts.ts';
import { OfflinePage } from './support/offline-page.ts';
import { Playground } from './support/playground.ts';
import { SITE_FOLDER } from './support/site.ts';

const STAGE = 'numpy-numerical-computing';
const TOPIC = `stages/${STAGE}/broadcasting/`;
const executablePath = await findChromium();

test.use({
	launchOptions: {
		args: [...chromiumFlags, `--host-resolver-rules=MAP ${INSECURE_NAME} 127.0.0.1`],
		...(executablePath && { executablePath }),
	},
});

for (const { name, start, refusesModules = false, keepsNothing } of hosts) {
	test(`the site reads, searches, runs, shares and is kept: ${name}`, async ({ page }) => {
		const host = await start(SITE_FOLDER);
		test.skip('reason' in host, 'reason' in host ? host.reason : '');
		if ('reason' in host) return;
		try {
			const problems = watch(page, host.url, refusesModules);
			await smoke(page, host.url);
			await openLink(page, host.url);
			expect(problems).toEqual([]);
			await page.goto(`${host.url}offline/`);
			if (!keepsNothing || refusesModules) await new OfflinePage(page).keep(STAGE);
			if (keepsNothing) {
				await expect(page.locator('offline-keeper')).toContainText(keepsNothing);
				return;
			}
			await new OfflinePage(page).expectReady(STAGE);
			host.close();
			await page.goto(`${host.url}${TOPIC}`);
			await runFirst(page);
		} finally {
			host.close();
		}
	});
}

/** Read, search, run; from a page high up to one deep down and back. */
async function smoke(page: Page, home: string): Promise<void> {
	await page.goto(home);
	await page.getByRole('link', { name: 'Start reading' }).click();
	await expect(page).toHaveURL(`${home}stages/`);
	await page.getByRole('button', { name: 'Search' }).click();
	await page.getByRole('dialog').getByRole('searchbox').fill('broadcasting shapes');
	await page.locator('a.hit', { hasText: 'Broadcasting' }).first().click();
	await expect(page).toHaveURL(new RegExp(`^${home}${TOPIC}`));
	await expect(page.locator('h1')).toContainText('Broadcasting');

	await runFirst(page);
	await page.getByRole('link', { name: 'Interview', exact: true }).first().click();
	await expect(page).toHaveURL(`${home}interview/`);
	await expect(page.locator('h1')).toBeVisible();
	const unstyled = await page.evaluate(() =>
		[...document.styleSheets].filter((sheet) => sheet.cssRules.length === 0),
	);
	expect(unstyled).toEqual([]);
}

async function runFirst(page: Page): Promise<void> {
	const playground = new Playground(page.locator('py-playground').first());
	const recorded = await playground.text();
	await playground.run();
	await expect.poll(() => playground.text()).toBe(recorded);
}

/** A program that somebody shares. */
async function openLink(page: Page, home: string): Promise<void> {
	const fragment = await fragmentOf({ code: 'print("from a link", 6 * 7)\n', runner: 'python' });
	const playground = await Playground.open(page, `${home}playground/#${fragment}`);
	await playground.run();
	await expect.poll(() => playground.text()).toBe('from a link 42');
}

/** What the page complains about, and what it asks for in vain. */
function watch(page: Page, home: string, refusesModules: boolean): string[] {
	const problems: string[] = [];
	page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
	page.on('response', (response) => {
		if (!response.ok()) problems.push(`${response.status()} ${response.url()}`);
	});
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(home) && !/^(blob|data):/.test(url)) problems.push(`outside of the site: ${url}`);
	});
	page.on('console', (message) => {
		const isRefusal = refusesModules && /module script|MIME type/.test(message.text());
		if (message.type() === 'error' && !isRefusal) problems.push(message.text());
	});
	return problems;
}
