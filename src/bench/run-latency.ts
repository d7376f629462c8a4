import type { Browser, Page } from '@playwright/test';
import { type Spread, spreadOf } from './spread.ts';

/** Milliseconds from pressing Run to the end of the run, of `print(1)`, after Python has started. */
export async function secondRun(browser: Browser, page: string, runs: number): Promise<Spread> {
	const tab = await browser.newPage();
	await tab.goto(page);
	await keepProgram(tab, 'print(1)\n');
	await pressRun(tab);
	const times: number[] = [];
	for (let run = 0; run < runs; run++) times.push(await pressRun(tab));
	await tab.close();
	return spreadOf(times);
}

/** Makes a program the reader's own version of the first one on the page, as if it had been edited on an earlier visit. */
export async function keepProgram(tab: Page, code: string): Promise<void> {
	await tab.evaluate((program) => {
		const { base } = document.documentElement.dataset;
		const id = document.querySelector<HTMLElement>('py-playground')?.dataset['program'];
		localStorage.setItem(`${base}code:${id}`, program);
	}, code);
	await tab.reload();
}

/** Presses and waits inside the page, so that the driver's own round trips are not counted. */
export function pressRun(tab: Page): Promise<number> {
	return tab.evaluate(async () => {
		const playground = document.querySelector('py-playground');
		const run = playground?.querySelector<HTMLButtonElement>('[data-action=run]');
		if (!playground || !run) throw new Error('the page has no program to run');
		const started = performance.now();
		const ended = new Promise<number>((resolve) => {
			new MutationObserver((_changes, observer) => {
				if (run.hidden) return;
				observer.disconnect();
				resolve(performance.now() - started);
			}).observe(run, { attributes: true });
		});
		run.click();
		return ended;
	});
}
