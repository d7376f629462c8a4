import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';

async function openSearch(page: Page): Promise<void> {
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('combobox')).toBeFocused();
}

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

test('by keyboard to a pitfall: Ctrl+K, type, arrow, Enter', async ({ page }) => {
	await openSearch(page);
	await page.keyboard.type('cleaning a slice changed the original');
	const pitfall = page.getByRole('option', { name: /Cleaning a slice changed the original array/ });
	await expect(pitfall).toBeVisible();
	for (let step = 0; step < 10; step++) {
		await page.keyboard.press('ArrowDown');
		if ((await pitfall.getAttribute('aria-selected')) === 'true') break;
	}
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/ndarray-and-dtypes\/#slice-edits-source$/);
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.locator('#slice-edits-source')).toBeInViewport();
});

test('Escape closes and gives the focus back', async ({ page }) => {
	const link = page.getByRole('main').getByRole('link').first();
	await link.focus();
	await page.keyboard.press('/');
	await expect(page.getByRole('combobox')).toBeFocused();
	await page.keyboard.type('broadcasting');
	await expect(page.getByRole('option').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(link).toBeFocused();
	await expect(page).not.toHaveURL(/q=/);
});

test('a misspelt word is offered as it is written', async ({ page }) => {
	await openSearch(page);
	await page.keyboard.type('brodcasting');
	await page.getByRole('button', { name: 'broadcasting' }).click();
	await expect(page.getByRole('combobox')).toHaveValue('broadcasting');
	await expect(page.getByRole('option').first()).toBeVisible();
});

test('query and filter live in the address', async ({ page }) => {
	await openSearch(page);
	await page.keyboard.type('broadcasting');
	await page.getByRole('checkbox', { name: /^Pitfalls/ }).check();
	await expect(page).toHaveURL(/\?q=broadcasting&kind=pitfall$/);
	await page.reload();
	await expect(page.getByRole('checkbox', { name: /^Pitfalls/ })).toBeChecked();
	await expect(page.getByRole('option').first()).toBeVisible();
});

test('nothing found says so', async ({ page }) => {
	await openSearch(page);
	await page.keyboard.type('zzzz qqqq');
	await expect(page.getByText(/^No results/)).toBeVisible();
});
