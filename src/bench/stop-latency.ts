import type { Browser, Page } from '@playwright/test';
import { keptSnapshots } from './kept-snapshots.ts';
import { keepPrograms, pressRun, untilEnd } from './run-latency.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Milliseconds. */
export interface StopTimes {
	/** From pressing Stop in a loop of Python to the end of the run; the interpreter goes on. */
	readonly loop: Spread;
	/** The same in a loop of C, which does not give way: its worker is ended. */
	readonly killed: Spread;
	/** From the next press on Run to its output, for which Python starts again. */
	readonly back: Spread;
}

const PROGRAMS = ['print(1)\n', 'while True:\n    pass\n', 'sum(range(10**12))\n'] as const;
const [PRINT, LOOP, C_LOOP] = [0, 1, 2] as const;
const RUNNING_MS = 500;

/** @param page address of a topic with three programs at least. */
export async function stopTimes(browser: Browser, page: string, runs: number): Promise<StopTimes> {
	const tab = await browser.newPage();
	await tab.goto(page);
	await keepPrograms(tab, PROGRAMS);
	await pressRun(tab, PRINT);
	while ((await keptSnapshots(tab)) === 0) await tab.waitForTimeout(100);
	const [loop, killed, back]: [number[], number[], number[]] = [[], [], []];
	for (let run = 0; run < runs; run++) {
		loop.push(await pressStop(tab, LOOP));
		killed.push(await pressStop(tab, C_LOOP));
		back.push(await pressRun(tab, PRINT));
	}
	await tab.close();
	return { loop: spreadOf(loop), killed: spreadOf(killed), back: spreadOf(back) };
}

/** Runs a program that has no end and stops it. */
async function pressStop(tab: Page, program: number): Promise<number> {
	await tab.locator('py-playground').nth(program).locator('[data-action=run]').click();
	await tab.waitForTimeout(RUNNING_MS);
	return untilEnd(tab, program, 'stop');
}
