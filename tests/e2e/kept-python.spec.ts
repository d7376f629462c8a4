// @promise:nothing-wedges-the-page
import type { Page } from '@playwright/test';
import { keptSnapshots } from '#src/bench/kept-snapshots.ts';
import { expect, test } from './support/fixtures.ts';
import type { Playground } from './support/playground.ts';

/** Runs a program once and waits until this browser keeps the snapshot of the interpreter. */
async function firstVisit(page: Page, playground: Playground): Promise<void> {
	await playground.run();
	await expect.poll(() => keptSnapshots(page)).toBe(2); // of Python alone, and with the program's packages
}

/** Files of the runtime that the page asks the site for, from now on. */
function fetchedFiles(page: Page): string[] {
	const fetched: string[] = [];
	page.on('request', (request) => {
		const path = /\/runtime\/(.+)$/.exec(request.url())?.[1];
		if (path) fetched.push(path);
	});
	return fetched;
}

/** Replaces the kept snapshot. `digest` right or wrong for what it then holds. */
async function spoilSnapshot(page: Page, digest: 'right' | 'wrong'): Promise<void> {
	await page.evaluate(async (kind) => {
		const bytes = new Uint8Array(1000);
		const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
		const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				if (!request.url.includes('/runtime/snapshot/')) continue;
				const headers = { 'x-sha256': kind === 'right' ? hex : '0' };
				await cache.put(request, new Response(bytes, { headers }));
			}
		}
	}, digest);
}

test('a second visit loads nothing of Python from the site', async ({ page, playground }) => {
	await firstVisit(page, playground);
	const recorded = await playground.text();
	await page.reload();
	const fetched = fetchedFiles(page);
	await playground.run();
	expect(await playground.text()).toBe(recorded);
	expect(fetched).toEqual([]);
});

test('after a loop in C was ended, Python is soon back, from the snapshot', async ({ page, playground }) => {
	await firstVisit(page, playground);
	const fetched = fetchedFiles(page);
	await playground.edit('print("begun")\nsum(range(10**12))\n');
	await playground.button('Run').click();
	await expect(playground.output).toContainText('begun');
	await playground.button('Stop').click();
	await expect(playground.status).toContainText('Stopped', { timeout: 10_000 });
	await playground.edit('import numpy as np\nprint(np.arange(3).sum())');
	const pressed = Date.now();
	await playground.run();
	expect(Date.now() - pressed).toBeLessThan(5000);
	await expect(playground.output).toHaveText('3');
	expect(fetched).toEqual([]);
});

for (const digest of ['right', 'wrong'] as const) {
	test(`a snapshot that does not fit, with a ${digest} digest, is left for the ordinary start`, async ({
		page,
		playground,
	}) => {
		await firstVisit(page, playground);
		await spoilSnapshot(page, digest);
		await page.reload();
		await playground.runCode('print(6 * 7)');
		await expect(playground.output).toHaveText('42');
	});
}

const FAULTS = {
	'storage is forbidden': () => {
		CacheStorage.prototype.open = () => Promise.reject(new DOMException('denied', 'SecurityError'));
	},
	'storage is full': () => {
		Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
	},
	'there is no storage': () => {
		Reflect.deleteProperty(globalThis, 'caches');
	},
};

for (const [fault, cause] of Object.entries(FAULTS)) {
	test(`Python runs when ${fault}`, async ({ page, playground }) => {
		await page.addInitScript(cause);
		await page.reload();
		await playground.runCode('print(6 * 7)');
		await expect(playground.output).toHaveText('42');
		await playground.runCode('print(6 * 8)');
		await expect(playground.output).toHaveText('48');
	});
}
