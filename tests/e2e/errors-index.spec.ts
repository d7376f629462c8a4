import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { test as returning } from './support/returning.ts';

const NOTEBOOK = `---------------------------------------------------------------------------
KeyError                                  Traceback (most recent call last)
File ~/lib/python3.12/site-packages/pandas/core/indexes/base.py:3805, in Index.get_loc(self, key)
-> 3805     return self._engine.get_loc(casted_key)
KeyError: 'city'

The above exception was the direct cause of the following exception:

KeyError                                  Traceback (most recent call last)
Cell In[3], line 1
----> 1 totals['city']
KeyError: 'city'`;

const finder = (page: Page) => page.locator('error-finder');
const field = (page: Page) => page.getByRole('textbox', { name: 'Paste your traceback' });
const status = (page: Page) => finder(page).getByRole('status');

test('by keyboard: paste a notebook’s traceback, open the pitfall', async ({ page }) => {
	await page.goto('errors/');
	await field(page).focus();
	await page.keyboard.insertText(NOTEBOOK);
	await expect(status(page)).toHaveText(/places here show this KeyError/);
	const first = finder(page).getByRole('listitem').first();
	await expect(first).toContainText('Pitfall · Pandas · The same error with other values');
	await expect(first.locator('mark')).toHaveText('KeyError');
	await page.keyboard.press('Tab');
	await expect(first.getByRole('link')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/groupby-and-aggregation\/#keys-in-index$/);
});

test('what nothing here raises is said, and searched for without the reader’s own values', async ({
	page,
}) => {
	await page.goto('errors/');
	await field(page).fill("ValueError: cannot reshape the invoices of 'Miller' into 12 boxes");
	await expect(status(page)).toHaveText('Nothing here raises ValueError with this message.');
	await finder(page).getByRole('button', { name: 'Search for it' }).click();
	await expect(page.getByRole('searchbox')).toHaveValue(
		'ValueError cannot reshape the invoices of into boxes',
	);
	await expect(page).not.toHaveURL(/Miller/);
});

test('what is pasted is not sent, and emptying the field takes the answer away', async ({ page }) => {
	await page.goto('errors/');
	await field(page).focus();
	await page.waitForLoadState('networkidle');
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await field(page).fill("TypeError: unhashable type: 'list'");
	await expect(finder(page).getByRole('listitem').first()).toBeVisible();
	await field(page).fill('');
	await expect(finder(page).getByRole('listitem')).toHaveCount(0);
	await expect(status(page)).toBeEmpty();
	expect(requests).toEqual([]);
});

test('an address with a type that is not in the list says so', async ({ page }) => {
	await page.goto('errors/#BrokenPipeError');
	await expect(status(page)).toHaveText('Nothing here raises BrokenPipeError.');
});

test('with an answer open it is accessible, light and dark, and fits a narrow screen', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('errors/');
	for (const text of ["AttributeError: 'NoneType' object has no attribute 'columns'", 'OSError: disk full']) {
		await field(page).fill(text);
		await expect(status(page)).not.toBeEmpty();
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			const { violations } = await new AxeBuilder({ page }).include('error-finder').analyze();
			expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		}
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the list is there, and no field that would do nothing', async ({ page }) => {
		await page.goto('errors/#KeyError');
		await expect(page.getByRole('heading', { name: 'KeyError' })).toBeInViewport();
		await expect(page.getByRole('link', { name: 'The column that I grouped by is gone' })).toBeVisible();
		await expect(finder(page)).toBeHidden();
	});
});

test('a pitfall names its questions, its exception leads to the index', async ({ page }) => {
	await page.goto('stages/classes-and-oop/class-anatomy/');
	const pitfall = page.locator('#fit-returns-none');
	await expect(pitfall.getByRole('heading', { name: 'Asked in interviews' })).toBeVisible();
	await pitfall.getByRole('link', { name: 'AttributeError', exact: true }).click();
	await expect(page.locator('#AttributeError')).toBeInViewport();
});

returning('the error of one’s own run is looked up', async ({ playground, page }) => {
	await playground.runCode('row = ["a", 1]\nseen = {row}\n');
	await playground.output.getByRole('link', { name: 'What does this error mean?' }).click();
	await expect(page).toHaveURL(/errors\/#TypeError$/);
	await expect(status(page)).toHaveText(/show this TypeError/);
	await expect(field(page)).toHaveValue(/seen = \{row\}/);
	await expect(status(page)).toBeInViewport();
	await page.reload();
	await expect(field(page)).toHaveValue('');
});
