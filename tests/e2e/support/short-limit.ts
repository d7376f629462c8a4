import type { Page } from '@playwright/test';

/** In place of the minute that a program may run. */
export const LIMIT_MS = 2000;

/**
 * Shortens the limit where the page states it: in the message to Python's worker, and in the timer that ends a worker which does
 * not give way. What happens when it has passed is the product's own.
 */
export async function shortenLimit(page: Page): Promise<void> {
	await page.addInitScript((limitMs) => {
		if (self !== top) return;
		const minute = 60_000;
		const post = MessagePort.prototype.postMessage as (this: MessagePort, message: unknown) => void;
		MessagePort.prototype.postMessage = function (message: { readonly kind?: string }) {
			post.call(this, message?.kind === 'run' ? { ...message, limitMs } : message);
		};
		const wait = setTimeout;
		globalThis.setTimeout = ((call: () => void, ms = 0) =>
			wait(call, ms > minute ? ms - minute + limitMs : ms)) as typeof setTimeout;
	}, LIMIT_MS);
}
