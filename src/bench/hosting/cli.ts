/**
 * `npm run bench:hosting`: what visits take from a host, measured in Chromium, and what a million readers a day make of that.
 * Build first. Writes bench/hosting.json and the tables of docs/hosting.md.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { chromiumFlags, provideChromium } from '#src/cli/chromium.ts';
import { findFiles } from '#src/search/find-files.ts';
import { keepPrograms, pressRun } from '../run-latency.ts';
import { ASSUMED, DOINGS, type Doing, dayOf, type Measured } from './arithmetic.ts';
import { CountingHost, IMMUTABLE, type Traffic } from './counting-host.ts';
import { writeReport } from './report.ts';

const SITE = 'dist';
const FIRST_DAY = ['', 'stages/', 'stages/numpy-numerical-computing/broadcasting/'];
const LATER_DAY = [
	'stages/numpy-numerical-computing/',
	'stages/numpy-numerical-computing/ndarray-and-dtypes/',
];
const PROGRAMS: Partial<Record<Doing, string>> = {
	'reads, runs NumPy': 'import numpy as np\nprint(np.arange(3))\n',
	'reads, runs pandas': 'import pandas as pd\nprint(pd.Series([1]))\n',
};

const host = new CountingHost(SITE);
await host.start();
const browser = await chromium.launch({ executablePath: await provideChromium(), args: [...chromiumFlags] });
try {
	const entries: [Doing, Measured[Doing]][] = [];
	for (const doing of DOINGS) entries.push([doing, await visits(browser, doing)]);
	const measured = Object.fromEntries(entries) as Measured;
	const found = await findFiles('**/*.*', pathToFileURL(`${SITE}/`));
	const files = found.filter((path) => !/\.(br|gz)$/.test(path)); // another form of the file beside it, after `npm run compress`
	const immutable = files.filter((path) => IMMUTABLE.test(path)).length;
	const day = dayOf(measured, { pages: files.length - immutable, immutable });
	const conditions = `Measured in Chromium ${browser.version()}; text compressed with brotli.`;
	await mkdir('bench', { recursive: true });
	await writeFile(
		'bench/hosting.json',
		`${JSON.stringify({ conditions, measured, assumed: ASSUMED, day }, null, '\t')}\n`,
	);
	await writeReport(measured, day, conditions);
} finally {
	await browser.close();
	host.close();
}

async function visits(browser: Browser, doing: Doing): Promise<Measured[Doing]> {
	const reader = await browser.newContext();
	const first = await visit(reader, FIRST_DAY, doing);
	const later = await visit(reader, LATER_DAY, doing);
	await reader.close();
	return { first, later };
}

async function visit(reader: BrowserContext, pages: readonly string[], doing: Doing): Promise<Traffic> {
	host.take();
	const tab = await reader.newPage();
	for (const page of pages) await tab.goto(host.url + page, { waitUntil: 'networkidle' });
	if (doing === 'reads, searches') {
		await tab.keyboard.press('/');
		await tab.getByRole('dialog').getByRole('searchbox').fill('broadcasting shapes');
		await tab.locator('a.hit').first().waitFor();
		await tab.waitForLoadState('networkidle');
	}
	const code = PROGRAMS[doing];
	if (code) {
		await keepPrograms(tab, [code]);
		await pressRun(tab);
	}
	await tab.close();
	return host.take();
}
