import type { Browser, Page } from '@playwright/test';
import { type Spread, spreadOf } from './spread.ts';

/** Milliseconds from pressing Run to the end of the run, of `print(1)`, after Python has started. */
export async function secondRun(browser: Browser, page: string, runs: number): Promise<Spread> {
	const tab = await browser.newPage();
	await tab.goto(page);
	await keepPrograms(tab, ['print(1)\n']);
	await pressRun(tab);
	const times: number[] = [];
	for (let run = 0; run < runs; run++) times.push(await pressRun(tab));
	await tab.close();
	return spreadOf(times);
}

/** Makes programs the reader's own versions of the first ones on the page, as if these had been edited on an earlier visit. */
export async function keepPrograms(tab: Page, codes: readonly string[]): Promise<void> {
	await tab.evaluate((programs) => {
		const { base } = document.documentElement.dataset;
		const playgrounds = document.querySelectorAll<HTMLElement>('py-playground');
		for (const [at, code] of programs.entries())
			localStorage.setItem(`${base}code:${playgrounds[at]?.dataset['program']}`, code);
	}, codes);
	await tab.reload();
}

export function pressRun(tab: Page, program = 0): Promise<number> {
	return untilEnd(tab, program, 'run');
}

/**
 * Milliseconds from pressing a button of a program to the end of its run. Presses and waits inside the page, so that the
 * driver's own round trips are not counted.
 */
export function untilEnd(tab: Page, program: number, action: 'run' | 'stop' | 'check'): Promise<number> {
	return tab.evaluate(
		async ([at, action]) => {
			const playground = document.querySelectorAll('py-playground')[at];
			const button = (name: string) => playground?.querySelector<HTMLButtonElement>(`[data-action=${name}]`);
			const [run, pressed] = [button('run'), button(action)];
			if (!run || !pressed) throw new Error('the page has no such program to run');
			const started = performance.now();
			const ended = new Promise<number>((resolve) => {
				new MutationObserver((_changes, observer) => {
					if (run.hidden) return;
					observer.disconnect();
					resolve(performance.now() - started);
				}).observe(run, { attributes: true });
			});
			pressed.click();
			return ended;
		},
		[program, action] as const,
	);
}
