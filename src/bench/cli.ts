/** `npm run bench`: figures of the built site, measured in Chromium and printed. Build first. */
import { chromium } from '@playwright/test';
import { chromiumFlags, provideChromium } from '#src/cli/chromium.ts';
import { serve } from '#src/cli/serve.ts';
import { weigh } from './page-weight.ts';
import { secondRun } from './run-latency.ts';

const TOPIC = 'stages/numpy-numerical-computing/broadcasting/';
const PAGES = ['', 'stages/', 'stages/numpy-numerical-computing/', TOPIC, 'questions/', 'pitfalls/'];
const RUNS = 20;

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

const site = await serve('dist', { base: process.env['BASE_PATH'] ?? '/', port: 0 });
const browser = await chromium.launch({ executablePath: await provideChromium(), args: [...chromiumFlags] });
try {
	console.log('Before Run, kB with gzip:');
	for (const page of PAGES) {
		const { html, css, js, other } = await weigh(browser, site.url, page);
		const sum = kilobytes(html + css + js);
		console.log(
			`  /${page}  html ${kilobytes(html)}  css ${kilobytes(css)}  js ${kilobytes(js)}  sum ${sum}  other ${kilobytes(other)}`,
		);
	}
	const { min, median, runs } = await secondRun(browser, site.url + TOPIC, RUNS);
	console.log(`Second run of print(1), ms: min ${min.toFixed(1)}, median ${median.toFixed(1)} of ${runs}`);
} finally {
	await browser.close();
	site.close();
}
