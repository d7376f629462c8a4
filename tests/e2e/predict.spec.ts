import type { Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';

const TOPIC = 'stages/functions-comprehensions-decorators/data-transformation-functions/';

test.describe('the quiz', () => {
	test('by keyboard: choose, answer, read why, go on; the score is remembered', async ({ page }) => {
		await page.goto('predict/');
		const first = page.locator('#late-binding');
		await expect(first.locator('[data-output]')).toBeHidden();
		await first.getByRole('radio').first().focus();
		await page.keyboard.press('1');
		await page.keyboard.press('Enter');
		const verdict = first.locator('.verdict');
		await expect(verdict).toHaveText(/^(Right|No)/);
		await expect(first.locator('[data-output]')).toContainText('30 40');
		await expect(first.getByText('The lambdas keep the variable')).toBeVisible();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(page.locator('#lru-shared').getByRole('radio').first()).toBeFocused();
		expect(await violations(page)).toEqual([]);
		await page.reload();
		await expect(page.locator('.score')).toContainText('1 of 49 answered');
	});

	test('what was wrong is to review until it is right', async ({ page }) => {
		await page.goto('predict/');
		const item = page.locator('#generator-twice');
		await item.getByRole('radio', { name: '24 24 []' }).check();
		await item.getByRole('button', { name: 'Answer' }).click();
		await expect(item.locator('.verdict')).toHaveText('No: 24 0 []');
		await page.getByRole('radio', { name: 'To review' }).check();
		await expect(page.locator('py-prediction:visible')).toHaveCount(1);

		await page.goto('progress/');
		await expect(page.locator('progress-keeper dl')).toContainText('0 right, 1 to review');
		await page
			.locator('prediction-review')
			.getByRole('link', { name: 'Summed, summed again, listed' })
			.click();
		await item.getByRole('radio', { name: '24 0 []', exact: true }).check();
		await item.getByRole('button', { name: 'Answer' }).click();
		await expect(item.locator('.verdict')).toHaveText('Right.');

		await page.goto('progress/');
		await expect(page.locator('prediction-review')).toContainText('Nothing');
	});

	test('an answer has to be chosen', async ({ page }) => {
		await page.goto('predict/');
		const item = page.locator('#window');
		await item.getByRole('button', { name: 'Answer' }).click();
		await expect(item.locator('.verdict')).toHaveText('Choose one first.');
		await expect(item.locator('[data-output]')).toBeHidden();
	});
});

test.describe('on a pitfall', () => {
	const pitfall = (page: Page) => page.locator('#default-remembers');

	test('the button covers what gives it away; the answer uncovers it', async ({ page }) => {
		await page.goto(TOPIC);
		const [output, fixed] = [pitfall(page).locator('.broken [data-output]'), pitfall(page).locator('.fixed')];
		await expect(output).toBeVisible();
		await pitfall(page).getByRole('button', { name: 'Predict first' }).press('Enter');
		await expect(output).toBeHidden();
		await expect(fixed).toBeHidden();
		await expect(pitfall(page).getByRole('radio').first()).toBeFocused();
		expect(await violations(page)).toEqual([]);
		await pitfall(page).getByRole('button', { name: 'Answer' }).press('Enter');
		await expect(pitfall(page).locator('.verdict')).toContainText('Choose an answer');
		await pitfall(page).getByRole('radio').first().press('Space');
		await page.keyboard.press('Enter');
		await expect(pitfall(page).locator('.verdict')).toHaveText(/^(Right|No)\./);
		await expect(output).toBeVisible();
		await expect(fixed).toBeVisible();
	});

	test('every pitfall asks when the reader wants it so, on every page', async ({ page }) => {
		await page.goto('predict/');
		await page.getByRole('checkbox', { name: 'At every pitfall' }).check();
		await page.goto(TOPIC);
		for (const one of await page.locator('.pitfall').all()) {
			await expect(one.getByRole('button', { name: 'Answer' })).toBeVisible();
			await expect(one.locator('.broken [data-output]')).toBeHidden();
		}
		await pitfall(page).getByRole('checkbox', { name: 'Ask first at every pitfall' }).uncheck();
		await pitfall(page).getByRole('button', { name: 'Show it' }).click();
		await expect(pitfall(page).locator('.broken [data-output]')).toBeVisible();
		await page.reload();
		await expect(pitfall(page).getByRole('button', { name: 'Predict first' })).toBeVisible();
	});

	test('a line typed by hand counts when it is one that the broken program prints', async ({ page }) => {
		await page.goto(TOPIC);
		const lines = ((await pitfall(page).locator('.broken [data-output]').textContent()) ?? '')
			.trim()
			.split('\n');
		await pitfall(page).getByRole('button', { name: 'Predict first' }).click();
		await pitfall(page)
			.getByLabel('Or type a line')
			.fill(` ${lines.at(-1)?.toUpperCase()} `);
		await page.keyboard.press('Enter');
		await expect(pitfall(page).locator('.verdict')).toContainText('Right');
	});

	test('fits a phone', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(TOPIC);
		await pitfall(page).getByRole('button', { name: 'Predict first' }).click();
		await expect(pitfall(page).getByRole('button', { name: 'Answer' })).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('choices, output and explanation of a prediction are readable', async ({ page }) => {
		await page.goto('predict/');
		const item = page.locator('#late-binding');
		await expect(item.getByRole('radio')).toHaveCount(4);
		await expect(item.getByRole('button')).toHaveCount(0);
		await expect(item.locator('[data-output]')).toBeHidden();
		await item.getByText('What it prints').click();
		await expect(item.locator('[data-output]')).toBeVisible();
		await item.getByText('Why', { exact: true }).click();
		await expect(item.getByText('The lambdas keep the variable')).toBeVisible();
	});

	test('a pitfall shows all it has', async ({ page }) => {
		await page.goto(TOPIC);
		await expect(page.locator('#default-remembers .broken [data-output]')).toBeVisible();
	});
});
