import type { Page } from '@playwright/test';

/**
 * How many pictures of a booted Python the browser keeps. To be asked again from outside: Playwright's own waiting takes the
 * promise of an asynchronous predicate for an answer.
 */
export function keptSnapshots(tab: Page): Promise<number> {
	return tab.evaluate(async () => {
		let count = 0;
		for (const name of await caches.keys()) {
			const kept = await (await caches.open(name)).keys();
			count += kept.filter(({ url }) => url.includes('/runtime/snapshot/')).length;
		}
		return count;
	});
}
