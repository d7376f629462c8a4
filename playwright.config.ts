import { defineConfig, devices } from '@playwright/test';
import { chromiumFlags, findChromium } from './src/cli/chromium.ts';

const executablePath = await findChromium();

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	workers: 1,
	forbidOnly: Boolean(process.env['CI']),
	timeout: 120_000,
	expect: { timeout: 60_000 },
	use: {
		...devices['Desktop Chrome'],
		launchOptions: { args: [...chromiumFlags], ...(executablePath && { executablePath }) },
	},
});
