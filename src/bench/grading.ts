/**
 * `npm run bench:grading [-- slugs…]`: how long the browser takes to grade each exercise's solution once Python is warm, on the
 * built site. Build first. Writes bench/grading.json when all were measured.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumFlags, provideChromium } from '#src/cli/chromium.ts';
import { serve } from '#src/cli/serve.ts';
import { type Exercise, findExercises } from '#src/verify/exercises/find-exercises.ts';
import { untilEnd } from './run-latency.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Milliseconds that a reader may wait, by whether libraries have to be worked with. */
const AIM = { plain: 1000, libraries: 3000 };
const ROUNDS = 3;

const wanted = process.argv.slice(2);
const exercises = await findExercises(new URL('../../content/', import.meta.url), wanted);
const site = await serve('dist', { base: process.env['BASE_PATH'] ?? '/', port: 0 });
const browser = await chromium.launch({ executablePath: await provideChromium(), args: [...chromiumFlags] });
const times: Record<string, Spread> = {};
try {
	for (const exercise of exercises) {
		const spread = await gradingTime(browser, exercise);
		times[exercise.slug] = spread;
		const aim = exercise.data.libraries.length > 0 ? AIM.libraries : AIM.plain;
		const late = spread.min > aim ? `  more than ${aim} ms` : '';
		console.log(`${exercise.slug.padEnd(24)} ${spread.min.toFixed(0).padStart(6)} ms${late}`);
	}
} finally {
	await browser.close();
	site.close();
}
if (wanted.length === 0) {
	await mkdir('bench', { recursive: true });
	await writeFile('bench/grading.json', `${JSON.stringify(times, null, '\t')}\n`);
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
