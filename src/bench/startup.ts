import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Response } from '@playwright/test';
import { chromiumFlags } from '#src/cli/chromium.ts';
import { keptSnapshots } from './kept-snapshots.ts';
import { keepPrograms, pressRun } from './run-latency.ts';
import { type Spread, spreadOf } from './spread.ts';

const SNAPSHOT_LIMIT_MS = 60_000;

/** Milliseconds from pressing Run to the end of the run. */
export interface StartTimes {
	/** An empty profile. */
	readonly cold: Spread;
	/** The browser's HTTP cache has all files; nothing else is kept. */
	readonly warm: Spread;
	/** A later visit, with all that the subject keeps on the device. */
	readonly returning: Spread;
	/** Bytes of response bodies, and requests, of the first run. */
	readonly bytes: number;
	readonly requests: number;
}

export interface Subject {
	readonly name: string;
	run(tab: Page, code: string): Promise<number>;
	/** Waits until all is kept that a returning visit is to find; absent where it keeps nothing. */
	settle?(tab: Page, code: string): Promise<void>;
	/** Takes away what it keeps beside the HTTP cache; absent where it keeps nothing, and `warm` is `returning`. */
	forget?(tab: Page): Promise<void>;
}

/** This site: the program kept as a topic's first, edited earlier. The snapshots of a returning reader have been made by
 * then: one of Python alone and one with the program's packages. */
export function ourSite(topic: string): Subject {
	return {
		name: 'this site',
		async run(tab, code) {
			await tab.goto(topic);
			await keepPrograms(tab, [code]);
			return pressRun(tab);
		},
		settle: (tab, code) => untilKept(tab, /^(import|from) /m.test(code) ? 2 : 1),
		async forget(tab) {
			await tab.goto(topic);
			await tab.evaluate(async () => {
				for (const name of await caches.keys()) await caches.delete(name);
			});
		},
	};
}

/** @throws Error when they are not made: the times after it would be those of another start. */
async function untilKept(tab: Page, due: number): Promise<void> {
	const latest = performance.now() + SNAPSHOT_LIMIT_MS;
	while ((await keptSnapshots(tab)) < due) {
		if (performance.now() > latest) throw new Error(`no ${due} snapshots were kept within a minute of a run`);
		await tab.waitForTimeout(100);
	}
}

export function stockSite(url: string): Subject {
	return {
		name: 'stock Pyodide',
		async run(tab, code) {
			await tab.goto(url);
			return tab.evaluate((program) => {
				const { runStock } = globalThis as unknown as { runStock: (code: string) => Promise<number> };
				return runStock(program);
			}, code);
		},
	};
}

/** The subjects in turn, each time with an empty profile for the cold run and the same one for those after it. */
export async function startTimes(
	executablePath: string,
	subjects: readonly Subject[],
	code: string,
	runs: number,
): Promise<StartTimes[]> {
	const seen = subjects.map(() => ({
		cold: [] as number[],
		warm: [] as number[],
		returning: [] as number[],
	}));
	const traffic = subjects.map(() => ({ bytes: 0, requests: 0 }));
	for (let run = 0; run < runs; run++) {
		for (const [at, subject] of subjects.entries()) {
			await inFreshProfile(executablePath, async (browser) => {
				const counted = countTraffic(browser);
				const first = async (tab: Page): Promise<number> => {
					const ms = await subject.run(tab, code);
					traffic[at] = counted();
					await subject.settle?.(tab, code);
					return ms;
				};
				seen[at]?.cold.push(await visit(browser, first));
				seen[at]?.returning.push(await visit(browser, (tab) => subject.run(tab, code)));
				const { forget } = subject;
				if (!forget) return;
				await visit(browser, forget);
				seen[at]?.warm.push(await visit(browser, (tab) => subject.run(tab, code)));
			});
		}
	}
	return seen.map(({ cold, warm, returning }, at) => ({
		cold: spreadOf(cold),
		warm: spreadOf(warm.length > 0 ? warm : returning),
		returning: spreadOf(returning),
		...(traffic[at] ?? { bytes: 0, requests: 0 }),
	}));
}

async function inFreshProfile(
	executablePath: string,
	use: (browser: BrowserContext) => Promise<void>,
): Promise<void> {
	const profile = await mkdtemp(join(tmpdir(), 'bench-'));
	const args = [...chromiumFlags];
	const browser = await chromium.launchPersistentContext(profile, { executablePath, args });
	try {
		await use(browser);
	} finally {
		await browser.close();
		await rm(profile, { recursive: true, force: true });
	}
}

async function visit<T>(browser: BrowserContext, use: (tab: Page) => Promise<T>): Promise<T> {
	const tab = await browser.newPage();
	try {
		return await use(tab);
	} finally {
		await tab.close();
	}
}

/** Counts until the returned function is called. */
function countTraffic(browser: BrowserContext): () => { bytes: number; requests: number } {
	const traffic = { bytes: 0, requests: 0 };
	const count = (response: Response) => {
		if (!response.url().startsWith('http')) return; // what a page reads from its own memory
		traffic.bytes += Number(response.headers()['content-length'] ?? 0);
		traffic.requests++;
	};
	browser.on('response', count);
	return () => {
		browser.off('response', count);
		return traffic;
	};
}
