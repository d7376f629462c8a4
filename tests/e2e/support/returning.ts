import type { BrowserContext } from '@playwright/test';
import { test as base } from './fixtures.ts';

export { expect } from '@playwright/test';

/** Tests of one reader who comes back: Python is on the device already, which saves each of them its start. */
export const test = base.extend<object, { reader: BrowserContext }>({
	reader: [
		async ({ browser, site }, use) => {
			const reader = await browser.newContext({ baseURL: site.url });
			await use(reader);
			await reader.close();
		},
		{ scope: 'worker' },
	],
	context: async ({ reader }, use) => use(reader),
	page: async ({ context }, use) => {
		const page = await context.newPage();
		await use(page);
		await page.close();
	},
});
