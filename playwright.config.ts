import { defineConfig, devices } from '@playwright/test';
import { chromiumFlags, findChromium } from './src/cli/chromium.ts';
import { E2E_WORKERS } from './src/cli/steps.ts';

const PAGES = '**/pages.spec.ts';

const executablePath = await findChromium();

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	workers: E2E_WORKERS,
	forbidOnly: Boolean(process.env['CI']),
	// A machine that is busy with something else gets another try; the report then says "flaky".
	retries: process.env['CI'] ? 2 : 0,
	timeout: 120_000,
	expect: { timeout: 60_000 },
	use: {
		...devices['Desktop Chrome'],
		launchOptions: { args: [...chromiumFlags], ...(executablePath && { executablePath }) },
	},
	projects: [
		// Python takes a core of its own, and some of these tests wait for the clock. First, so that pages fill the other one.
		{ name: 'programs', testIgnore: PAGES, workers: 1 },
		{ name: 'pages', testMatch: PAGES, fullyParallel: true },
	],
});
