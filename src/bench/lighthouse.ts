/**
 * `npm run lighthouse [-- --site dist --base /]`: the scores of Lighthouse for pages of a built site, on the phone and the connection
 * that it imitates; compressed, as GitHub Pages, nginx and Caddy send them. Writes bench/lighthouse.json; fails below what is asked of the site.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { chromiumFlags, provideChromium } from '#src/cli/chromium.ts';
import { compressSite } from '#src/cli/compress-site.ts';
import { freePort } from '#src/cli/free-port.ts';
import { serve } from '#src/cli/serve.ts';

const PAGES = {
	home: '',
	topic: 'stages/numpy-numerical-computing/broadcasting/',
	exercise: 'exercises/split-cents/',
	'interview desk': 'interview/',
};
/** Of the speeds the median counts: a busy machine is slower. */
const RUNS = 3;
const LEAST = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;

type Scores = Record<string, number>;

interface Measured {
	readonly scores: Scores;
	/** What kept a score down, by audit. */
	readonly faults: readonly string[];
}

const { values } = parseArgs({
	options: {
		site: { type: 'string', default: 'dist' },
		base: { type: 'string', default: process.env['BASE_PATH'] ?? '/' },
	},
});
await compressSite(values.site);
const site = await serve(values.site, { base: values.base, port: 0, compressed: true });
// Lighthouse talks to the browser itself, beside Playwright.
const port = await freePort();
const browser = await chromium.launch({
	executablePath: await provideChromium(),
	args: [...chromiumFlags, `--remote-debugging-port=${port}`],
});
let passed = true;
try {
	const all: Record<string, Scores> = {};
	for (const [name, path] of Object.entries(PAGES)) {
		const runs: Measured[] = [];
		for (let run = 0; run < RUNS; run++) runs.push(await measure(site.url + path));
		runs.sort((one, other) => (one.scores['performance'] ?? 0) - (other.scores['performance'] ?? 0));
		const { scores, faults } = runs[Math.floor(RUNS / 2)] as Measured;
		all[name] = scores;
		console.log(
			`${name}: ${Object.entries(scores)
				.map((pair) => pair.join(' '))
				.join(', ')}`,
		);
		const low = Object.entries(LEAST).filter(([category, least]) => (scores[category] ?? 0) < least);
		if (low.length > 0) console.log(faults.map((fault) => `  ${fault}`).join('\n'));
		passed &&= low.length === 0;
	}
	await mkdir('bench', { recursive: true });
	await writeFile('bench/lighthouse.json', `${JSON.stringify(all, null, '\t')}\n`);
} finally {
	await browser.close();
	site.close();
}
process.exitCode = passed ? 0 : 1;

async function measure(url: string): Promise<Measured> {
	const result = await lighthouse(url, { port, onlyCategories: Object.keys(LEAST) });
	if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
	const { categories, audits } = result.lhr;
	const scores = Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]);
	const weighed = Object.values(categories).flatMap(({ auditRefs }) =>
		auditRefs.filter(({ weight }) => weight > 0),
	);
	const faults = weighed.flatMap(({ id }) => {
		const { score, title, displayValue = '' } = audits[id] ?? {};
		return score !== undefined && score !== null && score < 1 ? [`${title} (${id}) ${displayValue}`] : [];
	});
	return { scores: Object.fromEntries(scores), faults };
}
