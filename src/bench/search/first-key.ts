import type { Browser, Page } from '@playwright/test';
import { type Spread, spreadOf } from '#src/bench/spread.ts';

/** What is typed first: a visit each. */
const TYPED = ['s', 'p', 'd', 'pandas', 'what'];

export interface FirstKey {
	/** Milliseconds to the first result in sight, once what the focus loads is there. */
	readonly ready: Spread;
	/** The same for a key in the moment of the focus: it waits for the files that the search begins with. */
	readonly atOnce: Spread;
}

/** From the first key of a visit, typed into a field that has the focus, to the first result in sight. */
export async function firstKey(browser: Browser, url: string): Promise<FirstKey> {
	const ready: number[] = [];
	const atOnce: number[] = [];
	for (const typed of TYPED) {
		ready.push(await visit(browser, url, typed, true));
		atOnce.push(await visit(browser, url, typed, false));
	}
	return { ready: spreadOf(ready), atOnce: spreadOf(atOnce) };
}

async function visit(browser: Browser, url: string, typed: string, waits: boolean): Promise<number> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(`${url}search/`);
	await page.waitForLoadState('networkidle');
	if (waits) {
		const loaded = page.waitForResponse(/\.pagefind$/);
		await page.getByRole('searchbox').focus();
		await (await loaded).finished();
		await page.waitForLoadState('networkidle');
	}
	const ms = await type(page, typed);
	await context.close();
	return ms;
}

/** Types and waits inside the page, so that the driver's own round trips are not counted. */
function type(page: Page, typed: string): Promise<number> {
	return page.evaluate(async (text) => {
		const input = document.querySelector<HTMLInputElement>('search-panel input');
		if (!input) throw new Error('the page has no field to type into');
		input.focus();
		const started = performance.now();
		input.value = text;
		input.dispatchEvent(new InputEvent('input', { bubbles: true }));
		while (!document.querySelector('.results .hit')) await new Promise(requestAnimationFrame);
		return performance.now() - started;
	}, typed);
}
