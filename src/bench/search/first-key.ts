import type { Browser, Page } from '@playwright/test';
import { type Spread, spreadOf } from '#src/bench/spread.ts';

const VISITS = 5;

/** Milliseconds from the first key of a visit, typed into a field that has the focus, to the first result in sight. */
export async function firstKey(browser: Browser, url: string): Promise<Spread> {
	const times: number[] = [];
	for (let visit = 0; visit < VISITS; visit++) {
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(`${url}search/`);
		await page.getByRole('searchbox').focus();
		await page.waitForLoadState('networkidle');
		times.push(await pressKey(page));
		await context.close();
	}
	return spreadOf(times);
}

/** Types and waits inside the page, so that the driver's own round trips are not counted. */
function pressKey(page: Page): Promise<number> {
	return page.evaluate(async () => {
		const input = document.querySelector<HTMLInputElement>('search-panel input');
		if (!input) throw new Error('the page has no field to type into');
		const started = performance.now();
		input.value = 's';
		input.dispatchEvent(new InputEvent('input', { bubbles: true }));
		while (!document.querySelector('.results .hit')) await new Promise(requestAnimationFrame);
		return performance.now() - started;
	});
}
