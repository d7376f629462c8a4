import { expect, type Page, test } from '@playwright/test';
import { chromiumFlags, findChromium } from '#src/cli/chromium.ts';
import { hosts, INSECURE_NAME } from './support/hosts.ts';
import { Playground } from './support/playground.ts';
import { SITE_FOLDER } from './support/site.ts';

const executablePath = await findChromium();

test.use({
	launchOptions: {
		args: [...chromiumFlags, `--host-resolver-rules=MAP ${INSECURE_NAME} 127.0.0.1`],
		...(executablePath && { executablePath }),
	},
});

for (const { name, start, refusesModules = false } of hosts) {
	test(`the site reads, searches and runs: ${name}`, async ({ page }) => {
		const host = await start(SITE_FOLDER);
		test.skip('reason' in host, 'reason' in host ? host.reason : '');
		if ('reason' in host) return;
		try {
			const problems = watch(page, host.url, refusesModules);
			await smoke(page, host.url);
			expect(problems).toEqual([]);
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
	await expect(page).toHaveURL(new RegExp(`^${home}stages/numpy-numerical-computing/broadcasting/`));
	await expect(page.locator('h1')).toContainText('Broadcasting');

	const playground = new Playground(page.locator('py-playground').first());
	const recorded = await playground.text();
	await playground.run();
	await expect.poll(() => playground.text()).toBe(recorded);

	await page.getByRole('link', { name: 'Interview', exact: true }).first().click();
	await expect(page).toHaveURL(`${home}interview/`);
	await expect(page.locator('h1')).toBeVisible();
	const unstyled = await page.evaluate(() =>
		[...document.styleSheets].filter((sheet) => sheet.cssRules.length === 0),
	);
	expect(unstyled).toEqual([]);
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
