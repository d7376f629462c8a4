/**
 * `npm run bench:grading [-- slugs…]`: how long the browser takes to grade each exercise's solution once Python is warm, on the
 * built site. Build first. Puts what it prints into docs/grading.md when all were measured.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumFlags, provideChromium } from '#src/cli/chromium.ts';
import { serve } from '#src/cli/serve.ts';
import { type Exercise, findExercises } from '#src/verify/exercises/find-exercises.ts';
import { untilEnd } from './run-latency.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Milliseconds that a reader may wait, by whether libraries have to be worked with. */
const AIM = { plain: 1000, libraries: 3000 };
const ROUNDS = 3;
const DOCUMENT = 'docs/grading.md';
const BETWEEN_MARKS = /(<!-- bench -->\n)[\s\S]*(<!-- \/bench -->)/;

const wanted = process.argv.slice(2);
const exercises = await findExercises(new URL('../../content/', import.meta.url), wanted);
const site = await serve('dist', { base: process.env['BASE_PATH'] ?? '/', port: 0 });
const browser = await chromium.launch({ executablePath: await provideChromium(), args: [...chromiumFlags] });
const lines: string[] = [];
const tell = (line: string) => {
	lines.push(line);
	console.log(line);
};
try {
	const cores = `${availableParallelism()} cores`;
	tell(`Chromium ${browser.version()}, ${cores}; smallest and middle of ${ROUNDS} gradings`);
	for (const exercise of exercises) tell(row(exercise, await gradingTime(browser, exercise)));
} finally {
	await browser.close();
	site.close();
}
if (wanted.length === 0) {
	const text = await readFile(DOCUMENT, 'utf8');
	const block = ['```', ...lines, '```'].join('\n');
	await writeFile(
		DOCUMENT,
		text.replace(BETWEEN_MARKS, (_all, open, close) => `${open}\n${block}\n\n${close}`),
	);
}

function row({ slug, data }: Exercise, { min, median }: Spread): string {
	const aim = data.libraries.length > 0 ? AIM.libraries : AIM.plain;
	const [least, middle] = [min, median].map((ms) => ms.toFixed(0).padStart(6));
	return `${slug.padEnd(24)}${least} ms${middle} ms  ${data.libraries.join(', ')}${min > aim ? ` - more than ${aim} ms` : ''}`.trimEnd();
}

/** From pressing Check to the report, after a grading that loaded what the exercise needs. */
async function gradingTime(browser: Browser, { slug, solution }: Exercise): Promise<Spread> {
	const tab = await browser.newPage();
	await tab.goto(`${site.url}exercises/${slug}/`);
	const at = await keepSolution(tab, solution);
	await tab.reload();
	await untilEnd(tab, at, 'check');
	const times: number[] = [];
	for (let round = 0; round < ROUNDS; round++) times.push(await untilEnd(tab, at, 'check'));
	const failed = await tab.locator('.checks .failed').count();
	if (failed > 0) throw new Error(`${slug}: the solution fails ${failed} checks in the browser`);
	await tab.close();
	return spreadOf(times);
}

/** As if the reader had written the solution on an earlier visit. @returns the place of the exercise's playground on the page. */
function keepSolution(tab: Page, solution: string): Promise<number> {
	return tab.evaluate((code) => {
		const playground = document.querySelector<HTMLElement>('py-exercise > py-playground');
		if (!playground) throw new Error('the page has no exercise');
		localStorage.setItem(
			`${document.documentElement.dataset['base']}code:${playground.dataset['program']}`,
			code,
		);
		return [...document.querySelectorAll('py-playground')].indexOf(playground);
	}, solution);
}
