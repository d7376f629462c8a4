// @promise:accessible-pages
import type { Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { pagePaths } from './support/site.ts';

/** The narrowest screen that must do without sideways scrolling, in CSS pixels. */
const NARROW = { width: 320, height: 640 };

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** It holds what the pages below it hold, and is so long that axe takes minutes. */
const WHOLE_PRINT = 'print/';

for (const path of (await pagePaths()).filter((path) => path !== WHOLE_PRINT)) {
	test(`/${path} is accessible, light and dark, and fits a narrow screen`, async ({ page }) => {
		await page.goto(path);
		await openAll(page);
		await page.emulateMedia({ colorScheme: 'light' });
		expect.soft(await violations(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect.soft(await violations(page, ['color-contrast'])).toEqual([]);
		await page.setViewportSize(NARROW);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(NARROW.width);
	});
}

/** Answers and other folded parts belong to the page. */
async function openAll(page: Page): Promise<void> {
	await page.locator('main details').evaluateAll((all: HTMLDetailsElement[]) => {
		for (const details of all) details.open = true;
	});
}
