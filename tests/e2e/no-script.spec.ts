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
