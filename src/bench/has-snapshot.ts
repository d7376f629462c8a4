import type { Page } from '@playwright/test';

/**
 * Whether the browser keeps the picture of a booted Python yet. To be asked again from outside: Playwright's own waiting takes
 * the promise of an asynchronous predicate for an answer.
 */
export function hasSnapshot(tab: Page): Promise<boolean> {
	return tab.evaluate(async () => {
		for (const name of await caches.keys()) {
			const kept = await (await caches.open(name)).keys();
			if (kept.some(({ url }) => url.includes('/runtime/snapshot/'))) return true;
		}
		return false;
	});
}
