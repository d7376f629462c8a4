// @promise:no-third-party
import { test as base, type ConsoleMessage, expect, type Request, type WebError } from '@playwright/test';
import { type Served, serve } from '#src/cli/serve.ts';
import { Playground } from './playground.ts';
import { SITE_BASE, SITE_FOLDER } from './site.ts';

export { expect } from '@playwright/test';

interface TestFixtures {
	/** What went wrong behind the page: a request to another origin, an error in the console, an uncaught exception. */
	problems: string[];
	/** The main program of a topic's page, which is open. */
	playground: Playground;
}

/** A page without third parties, errors and violations of its policy is part of every test. */
export const test = base.extend<TestFixtures, { site: Served }>({
	site: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern
		async ({}, use) => {
			const site = await serve(SITE_FOLDER, { base: SITE_BASE, port: 0 });
			await use(site);
			site.close();
		},
		{ scope: 'worker' },
	],
	baseURL: async ({ site }, use) => use(site.url),
	problems: [
		async ({ context, site }, use) => {
			const problems: string[] = [];
			const own = new URL(site.url).origin;
			const onRequest = (request: Request) => {
				const { origin, protocol } = new URL(request.url());
				if (origin !== own && protocol !== 'blob:' && protocol !== 'data:')
					problems.push(`request to another origin: ${request.url()}`);
			};
			const onConsole = (message: ConsoleMessage) => {
				if (message.type() === 'error')
					problems.push(`console: ${message.text()} (${message.location().url})`);
			};
			const onError = (error: WebError) => problems.push(`uncaught: ${error.error().message}`);
			context.on('request', onRequest).on('console', onConsole).on('weberror', onError);
			await use(problems);
			context.off('request', onRequest).off('console', onConsole).off('weberror', onError);
			expect(problems).toEqual([]);
		},
		{ auto: true },
	],
	playground: async ({ page }, use) => {
		await page.goto('stages/numpy-numerical-computing/ndarray-and-dtypes/');
		await use(new Playground(page.locator('py-playground').first()));
	},
});
