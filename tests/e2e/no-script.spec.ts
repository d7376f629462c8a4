// @promise:reads-without-scripts
import { expect, test } from './support/fixtures.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript code, recorded output and answers are readable', async ({ page, playground }) => {
	await expect(playground.root.locator('.code')).toContainText('import numpy as np');
	await expect(playground.output).toContainText('float64');
	await expect(playground.button('Run')).toBeHidden();
	const question = page.locator('.question').first();
	for (const depth of ['Hint', 'Short answer', 'Full answer'])
		await question.getByText(depth, { exact: true }).click();
	await expect(question.getByText('A good answer contains')).toBeVisible();
});

test('without JavaScript search leads to a list', async ({ page }) => {
	await page.goto('');
	await expect(page.locator('search-box > a')).toBeVisible();
	await expect(page.locator('search-box > button')).toBeHidden();
});

test('without JavaScript the task, the checks, the hints and the solution of an exercise are readable', async ({
	page,
}) => {
	await page.goto('exercises/split-cents/');
	await expect(page.getByRole('button', { name: 'Check', exact: true })).toBeHidden();
	await expect(page.getByText('A hundred split three ways loses no cent')).toBeVisible();
	await page.getByText('Hint 5 of 5').click();
	await page.getByText('A solution, and why').click();
	await expect(page.getByText('def parse(amount)')).toBeVisible();
});
