/**
 * `npm run bench [-- print numpy]`: figures of the built site, measured in Chromium beside stock Pyodide, all in one run.
 * Build first. Writes bench/results.json and, when all programs were measured, the tables of docs/start-up.md.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { type Browser, chromium } from '@playwright/test';
import { chromiumFlags, provideChromium } from '#src/cli/chromium.ts';
import { serve } from '#src/cli/serve.ts';
import { pythonMemory } from './memory.ts';
import { weigh } from './page-weight.ts';
import { type Compared, type Results, tablesOf, writeTables } from './report.ts';
import { secondRun } from './run-latency.ts';
import { ourSite, startTimes, stockSite } from './startup.ts';
import { makeStockSite } from './stock-site.ts';
import { stopTimes } from './stop-latency.ts';

const TOPIC = 'stages/numpy-numerical-computing/broadcasting/';
const PAGES = ['', 'stages/', 'stages/numpy-numerical-computing/', TOPIC, 'interview/', 'pitfalls/'];
const RUNS = 20;
const STARTS = 5;
const PROGRAMS = new URL('programs/', import.meta.url);

const wanted = process.argv.slice(2);
const site = await serve('dist', { base: process.env['BASE_PATH'] ?? '/', port: 0 });
const stock = await serve(await makeStockSite(), { base: '/', port: 0 });
const executablePath = await provideChromium();
const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
try {
	const conditions = conditionsNow(browser);
	await printWeights(browser);
	const starts: Record<string, Compared> = {};
	for (const { name, code } of await programs()) {
		const subjects = [ourSite(site.url + TOPIC), stockSite(stock.url)];
		const [ours, theirs] = await startTimes(executablePath, subjects, code, STARTS);
		if (!ours || !theirs) throw new Error('nothing was measured');
		starts[name] = { ours, stock: theirs, memory: await pythonMemory(browser, site.url + TOPIC, code) };
		const ratio = (of: 'cold' | 'returning') => (ours[of].min / theirs[of].min).toFixed(2);
		console.log(`measured: ${name}: ${ratio('cold')} of stock's time cold, ${ratio('returning')} returning`);
	}
	const results: Results = {
		conditions,
		starts,
		secondRun: await secondRun(browser, site.url + TOPIC, RUNS),
		stop: await stopTimes(browser, site.url + TOPIC, STARTS),
	};
	console.log(`\n${tablesOf(results)}`);
	await mkdir('bench', { recursive: true });
	await writeFile('bench/results.json', `${JSON.stringify(results, null, '\t')}\n`);
	if (wanted.length === 0) await writeTables(results);
} finally {
	await browser.close();
	stock.close();
	site.close();
}

async function programs(): Promise<{ name: string; code: string }[]> {
	const files = (await readdir(PROGRAMS)).sort();
	const all = files.map(async (file) => ({
		name: file.replace(/^\d+-|\.py$/g, ''),
		code: await readFile(new URL(file, PROGRAMS), 'utf8'),
	}));
	return (await Promise.all(all)).filter(({ name }) => wanted.length === 0 || wanted.includes(name));
}

function conditionsNow(browser: Browser): string {
	const [load = 0] = loadavg();
	const day = new Date().toISOString().slice(0, 10);
	return `${day}, Chromium ${browser.version()}, ${availableParallelism()} cores, load ${load.toFixed(1)} before the run`;
}

async function printWeights(browser: Browser): Promise<void> {
	const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
	console.log('Before Run, kB with gzip:');
	for (const page of PAGES) {
		const { html, css, js, other } = await weigh(browser, site.url, page);
		const sum = kilobytes(html + css + js);
		console.log(
			`  /${page}  html ${kilobytes(html)}  css ${kilobytes(css)}  js ${kilobytes(js)}  sum ${sum}  other ${kilobytes(other)}`,
		);
	}
}
