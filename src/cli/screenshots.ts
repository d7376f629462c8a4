/** `npm run screenshots`: pictures of the built site, light and dark, desk and phone, into `.cache/screenshots/`. */
import { chromium } from '@playwright/test';
import { chromiumFlags, provideChromium } from './chromium.ts';
import { serve } from './serve.ts';

const FOLDER = '.cache/screenshots';
const PAGES = {
	home: '',
	stage: 'stages/numpy-numerical-computing/',
	topic: 'stages/numpy-numerical-computing/broadcasting/',
	pitfalls: 'pitfalls/',
	questions: 'interview/',
};
const SIZES = { desk: { width: 1440, height: 1000 }, phone: { width: 390, height: 844 } };

const site = await serve('dist', { base: process.env['BASE_PATH'] ?? '/', port: 0 });
const browser = await chromium.launch({ executablePath: await provideChromium(), args: [...chromiumFlags] });
for (const colorScheme of ['light', 'dark'] as const) {
	for (const [size, viewport] of Object.entries(SIZES)) {
		const tab = await browser.newPage({ viewport, colorScheme });
		for (const [name, page] of Object.entries(PAGES)) {
			await tab.goto(site.url + page);
			await tab.screenshot({ path: `${FOLDER}/${name}-${size}-${colorScheme}.png` });
		}
		await tab.close();
	}
}
await browser.close();
site.close();
console.log(`Screenshots are in ${FOLDER}/`);
