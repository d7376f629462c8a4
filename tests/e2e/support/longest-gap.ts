import type { Page } from '@playwright/test';

const EVERY_MS = 10;

/** Measures how long the page's own thread is kept from its work. */
export async function recordGaps(page: Page): Promise<void> {
	await page.addInitScript((everyMs) => {
		if (self !== top) return;
		let last = performance.now();
		Object.assign(globalThis, { longestGapMs: 0 });
		setInterval(() => {
			const now = performance.now();
			const seen = globalThis as unknown as { longestGapMs: number };
			seen.longestGapMs = Math.max(seen.longestGapMs, now - last - everyMs);
			last = now;
		}, everyMs);
	}, EVERY_MS);
}

/** The longest since the last call, in milliseconds. */
export function takeLongestGap(page: Page): Promise<number> {
	return page.evaluate(() => {
		const seen = globalThis as unknown as { longestGapMs: number };
		const { longestGapMs } = seen;
		seen.longestGapMs = 0;
		return longestGapMs;
	});
}
