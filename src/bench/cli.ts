/** `npm run bench`: figures of the built site, measured in Chromium and printed. Build first. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { chromiumFlags, provideChromium } from '#src/cli/chromium.ts';
import { serve } from '#src/cli/serve.ts';
import { weigh } from './page-weight.ts';
import { secondRun } from './run-latency.ts';
import type { Spread } from './spread.ts';
import { ourSite, startTimes, stockSite } from './startup.ts';
import { makeStockSite } from './stock-site.ts';

const TOPIC = 'stages/numpy-numerical-computing/broadcasting/';
const PAGES = ['', 'stages/', 'stages/numpy-numerical-computing/', TOPIC, 'questions/', 'pitfalls/'];
const RUNS = 20;
const STARTS = 5;
const PROGRAMS = new URL('programs/', import.meta.url);

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

const text = ({ min, median }: Spread): string => `${min.toFixed(0)} / ${median.toFixed(0)}`;

const site = await serve('dist', { base: process.env['BASE_PATH'] ?? '/', port: 0 });
const executablePath = await provideChromium();
const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
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
	await browser.close();
	const stock = await serve(await makeStockSite(), { base: '/', port: 0 });
	const subjects = [ourSite(site.url + TOPIC), stockSite(stock.url)];
	console.log(`From Run to output, ms, min / median of ${STARTS}, and the ratio of the medians to stock:`);
	const results: Record<string, unknown> = {};
	for (const file of (await readdir(PROGRAMS)).sort()) {
		const name = file.replace(/^\d+-|\.py$/g, '');
		const code = await readFile(new URL(file, PROGRAMS), 'utf8');
		const [ours, theirs] = [...(await startTimes(executablePath, subjects, code, STARTS)).values()];
		if (!ours || !theirs) throw new Error('nothing was measured');
		results[name] = { ours, stock: theirs };
		for (const visit of ['cold', 'returning'] as const) {
			const ratio = (ours[visit].median / theirs[visit].median).toFixed(2);
			console.log(`  ${name} ${visit}: ${text(ours[visit])} against ${text(theirs[visit])}, ratio ${ratio}`);
		}
		console.log(
			`  ${name} first run: ${kilobytes(ours.bytes)} kB in ${ours.requests} requests against ${kilobytes(theirs.bytes)} kB in ${theirs.requests}`,
		);
	}
	await mkdir('bench', { recursive: true });
	await writeFile('bench/results.json', `${JSON.stringify(results, null, '\t')}\n`);
	stock.close();
} finally {
	await browser.close();
	site.close();
}
