import type { Locator, Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';

const field = (page: Page): Locator => page.getByRole('searchbox');
const hits = (page: Page): Locator => page.locator('.results .hit');

async function openSearch(page: Page): Promise<void> {
	await page.keyboard.press('Control+k');
	await expect(field(page)).toBeFocused();
}

test.describe('in the dialog', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto('');
	});

	test('nothing of the search is loaded before it is opened', async ({ page }) => {
		const loaded: string[] = [];
		page.on('request', (request) => loaded.push(request.url()));
		await page.reload();
		await page.waitForLoadState('networkidle');
		expect(loaded.filter((url) => /pagefind|search-dialog|records\.json/.test(url))).toEqual([]);
	});

	test('by keyboard to a pitfall: Ctrl+K, type, arrows, Enter', async ({ page }) => {
		await openSearch(page);
		await page.keyboard.type('cleaning a slice changed the original');
		const pitfall = page.getByRole('link', { name: /Cleaning a slice changed the original array/ });
		await expect(pitfall).toBeVisible();
		await page.keyboard.press('ArrowDown');
		await expect(hits(page).first()).toBeFocused();
		await page.keyboard.press('ArrowUp');
		await expect(field(page)).toBeFocused();
		for (let step = 0; step < 10; step++) {
			await page.keyboard.press('ArrowDown');
			if (await pitfall.evaluate((link) => link === document.activeElement)) break;
		}
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/ndarray-and-dtypes\/#slice-edits-source$/);
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expect(page.locator('#slice-edits-source')).toBeInViewport();
	});

	test('keys typed before the field is there are not lost', async ({ page }) => {
		await page.route(/search-dialog|SearchDialog/, async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 500));
			await route.continue();
		});
		await page.keyboard.press('Control+k');
		await page.keyboard.type('softmax');
		await expect(field(page)).toHaveValue('softmax');
		await expect(hits(page).first()).toBeVisible();
	});

	test('titles answer at once, texts when they are there', async ({ page }) => {
		const { promise: index, resolve: arrives } = Promise.withResolvers<void>();
		await page.route('**/*.pagefind', async (route) => {
			await index;
			await route.continue();
		});
		await openSearch(page);
		await page.keyboard.type('s');
		await expect(hits(page).first()).toBeVisible();
		await field(page).fill('softmax');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await expect(page.locator('.hit:focus')).toBeVisible();
		arrives();
		await expect(page.locator('.passage mark').first()).toBeVisible();
		await expect(page.locator('.hit:focus, .field input:focus')).toBeVisible(); // whether it is in the list still or not
	});

	test('Escape closes and gives the focus back', async ({ page }) => {
		const link = page.getByRole('main').getByRole('link').first();
		await link.focus();
		await page.keyboard.press('/');
		await expect(field(page)).toBeFocused();
		await page.keyboard.type('broadcasting');
		await expect(hits(page).first()).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expect(link).toBeFocused();
		await expect(page).not.toHaveURL(/q=/);
	});

	test('a misspelt word is offered as it is written', async ({ page }) => {
		await openSearch(page);
		await page.keyboard.type('brodcasting');
		await page.getByRole('button', { name: 'broadcasting', exact: true }).click();
		await expect(field(page)).toHaveValue('broadcasting');
		await expect(hits(page).first()).toBeVisible();
	});

	test('query and filter live in the address', async ({ page }) => {
		await openSearch(page);
		await page.keyboard.type('broadcasting');
		await page.getByRole('checkbox', { name: /^Pitfalls/ }).check();
		await expect(page).toHaveURL(/\?q=broadcasting&kind=pitfall$/);
		await page.reload();
		await expect(page.getByRole('checkbox', { name: /^Pitfalls/ })).toBeChecked();
		await expect(hits(page).first()).toBeVisible();
	});

	test('nothing found says so', async ({ page }) => {
		await openSearch(page);
		await page.keyboard.type('zzzz qqqq');
		await expect(page.getByText(/^No results/)).toBeVisible();
	});

	test('what led somewhere is offered again, until it is cleared', async ({ page }) => {
		await openSearch(page);
		await page.keyboard.type('softmax');
		await expect(hits(page).first()).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/#softmax-maximum$/);
		await openSearch(page);
		await page.getByRole('button', { name: 'softmax', exact: true }).click();
		await expect(field(page)).toHaveValue('softmax');
		await field(page).fill('');
		await page.getByRole('button', { name: 'Clear' }).click();
		await expect(page.getByRole('button', { name: 'softmax', exact: true })).toHaveCount(0);
	});

	test('with results it is accessible, light and dark', async ({ page }) => {
		await openSearch(page);
		await page.keyboard.type('broadcasting');
		await expect(hits(page).first()).toBeVisible();
		expect.soft(await violations(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect.soft(await violations(page, ['color-contrast'])).toEqual([]);
	});
});

test.describe('in a page', () => {
	test('a link opens it with its query; Ctrl+K goes to the field in sight', async ({ page }) => {
		await page.goto('search/?q=softmax&kind=question');
		await expect(hits(page).first()).toHaveAttribute('href', /#softmax-maximum$/);
		await page.keyboard.press('Control+k');
		await expect(field(page)).toBeFocused();
		await expect(page.getByRole('dialog')).toHaveCount(0);
		expect.soft(await violations(page)).toEqual([]);
	});

	test('a result runs where it stands', async ({ page }) => {
		await page.goto('search/?q=cleaning+a+slice+changed+the+original+array&kind=pitfall');
		await page.getByRole('button', { name: /^Run: Cleaning a slice changed the original array/ }).click();
		const result = page.locator('result-run').first();
		await expect(result.locator('.code')).toContainText('import numpy');
		await expect(result.locator('.program-output')).not.toBeEmpty();
		await expect(result.getByRole('button', { name: /^Run/ })).toBeVisible();
	});

	test('the page of a missing address has it too', async ({ page }) => {
		await page.goto('404.html');
		await field(page).fill('softmax');
		await expect(hits(page).first()).toBeVisible();
	});
});

test('without JavaScript the page says so and links to the lists', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${baseURL}search/`);
	await expect(page.locator('search-panel').getByRole('link')).toHaveCount(5);
	await context.close();
});
