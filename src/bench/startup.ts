import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Response } from '@playwright/test';
import { chromiumFlags } from '#src/cli/chromium.ts';
import { keepProgram, pressRun } from './run-latency.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Milliseconds from pressing Run to the end of the run. */
export interface StartTimes {
	readonly cold: Spread;
	readonly returning: Spread;
	/** Bytes of response bodies, and requests, of the first run. */
	readonly bytes: number;
	readonly requests: number;
}

export interface Subject {
	readonly name: string;
	run(tab: Page, code: string): Promise<number>;
}

/** This site: the program kept as a topic's first, edited earlier. A returning reader's snapshot has been made by then. */
export function ourSite(topic: string): Subject {
	return {
		name: 'this site',
		async run(tab, code) {
			await tab.goto(topic);
			await keepProgram(tab, code);
			const ms = await pressRun(tab);
			await tab.waitForFunction(async () => {
				for (const name of await caches.keys()) {
					const kept = await (await caches.open(name)).keys();
					if (kept.some(({ url }) => url.includes('/runtime/snapshot/'))) return true;
				}
				return false;
			});
			return ms;
		},
	};
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

/** The subjects in turn, each time with an empty profile for the cold run and the same one for the return. */
export async function startTimes(
	executablePath: string,
	subjects: readonly Subject[],
	code: string,
	runs: number,
): Promise<Map<string, StartTimes>> {
	const seen = new Map(
		subjects.map(({ name }) => [name, { cold: [] as number[], back: [] as number[], bytes: 0, requests: 0 }]),
	);
	for (let run = 0; run < runs; run++) {
		for (const subject of subjects) {
			const profile = await mkdtemp(join(tmpdir(), 'bench-'));
			const browser = await chromium.launchPersistentContext(profile, {
				executablePath,
				args: [...chromiumFlags],
			});
			const times = seen.get(subject.name);
			const traffic = countTraffic(browser);
			times?.cold.push(await visit(browser, subject, code));
			if (times) Object.assign(times, traffic());
			times?.back.push(await visit(browser, subject, code));
			await browser.close();
			await rm(profile, { recursive: true, force: true });
		}
	}
	return new Map(
		[...seen].map(([name, { cold, back, bytes, requests }]) => [
			name,
			{ cold: spreadOf(cold), returning: spreadOf(back), bytes, requests },
		]),
	);
}

async function visit(browser: BrowserContext, subject: Subject, code: string): Promise<number> {
	const tab = await browser.newPage();
	try {
		return await subject.run(tab, code);
	} finally {
		await tab.close();
	}
}

/** Counts until the returned function is called. */
function countTraffic(browser: BrowserContext): () => { bytes: number; requests: number } {
	const traffic = { bytes: 0, requests: 0 };
	const count = (response: Response) => {
		traffic.bytes += Number(response.headers()['content-length'] ?? 0);
		traffic.requests++;
	};
	browser.on('response', count);
	return () => {
		browser.off('response', count);
		return traffic;
	};
}
