import type { Locator, Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { Playground } from './support/playground.ts';

const TOPIC = 'stages/functions-comprehensions-decorators/data-transformation-functions/';
const ALIASING = ['kept = []', 'totals = kept', 'totals.append(3)', 'print(kept)', ''].join('\n');

const view = (playground: Playground): Locator => playground.root.locator('trace-view');
const said = (playground: Playground): Locator => view(playground).locator('.status');

async function open(page: Page): Promise<Playground> {
	await page.goto(TOPIC);
	return new Playground(page.locator('#default-remembers .broken py-playground'));
}

/** Puts a program in place of the page's and traces it by keyboard. */
async function trace(playground: Playground, code: string): Promise<void> {
	await playground.edit(code);
	await playground.root.getByRole('button', { name: 'Trace' }).press('Enter');
	await expect(view(playground).getByRole('button', { name: 'Next' })).toBeVisible({ timeout: 90_000 });
}

test('what a top-level await waits for is stepped through', async ({ page }) => {
	const playground = await open(page);
	const code = [
		'import asyncio',
		'async def double(x):',
		'    await asyncio.sleep(0)',
		'    return 2 * x',
		'a = await double(1)',
		'b, c = await asyncio.gather(double(3), double(4))',
		'print(a, b, c)',
		'',
	].join('\n');
	await trace(playground, code);
	const steps: string[] = [];
	for (const next = view(playground).getByRole('button', { name: 'Next' }); ; await next.press('Enter')) {
		steps.push((await said(playground).textContent()) ?? '');
		if (steps.at(-1)?.startsWith('line 7')) break;
		expect(steps.length, steps.join('\n')).toBeLessThan(30);
	}
	for (const step of [
		'line 3: waits in double',
		'line 4: returns 6',
		'line 5: a is 2',
		'line 6: b is 6; c is 8',
	])
		expect(steps).toContain(step);
});

test('by keyboard: each step says what it did, and an object of two names is one', async ({ page }) => {
	const playground = await open(page);
	await trace(playground, ALIASING);
	await expect(view(playground).getByRole('button', { name: 'Next' })).toBeFocused();
	await expect(said(playground)).toHaveText('line 1: kept is []');
	await page.keyboard.press('ArrowRight');
	await expect(said(playground)).toHaveText('line 2: totals is [] (the same object as kept)');
	await page.keyboard.press('Enter');
	await expect(said(playground)).toHaveText('line 3: totals changed from [] to [3], also seen as kept');
	await expect(view(playground).getByRole('listitem').filter({ hasText: 'list#1' })).toContainText(
		'is kept and totals',
	);
	await expect(view(playground).locator('[aria-current=step]')).toHaveText('totals.append(3)');
	await expect(view(playground).getByRole('row', { name: /^kept/ })).toContainText('changed');
	await page.keyboard.press('End');
	await expect(said(playground)).toHaveText('line 4: prints [3]');
	await expect(view(playground).locator('.output')).toHaveText('[3]');
	await page.keyboard.press('ArrowRight');
	await expect(said(playground)).toHaveText('line 4: prints [3]');
	await page.keyboard.press('Home');
	await expect(view(playground).locator('.output')).toHaveText('(nothing)');
	await view(playground).getByRole('slider').focus();
	await page.keyboard.press('ArrowRight');
	await expect(said(playground)).toContainText('line 2');
});

test('the pitfall of the page: the default remembers', async ({ page }) => {
	const playground = await open(page);
	await playground.root.getByRole('button', { name: 'Trace' }).press('Enter');
	await expect(said(playground)).toBeVisible({ timeout: 90_000 });
	const count = Number(await view(playground).getByRole('slider').getAttribute('max'));
	const texts: string[] = [];
	for (let step = 0; step < count; step++) {
		texts.push((await said(playground).textContent()) ?? '');
		await page.keyboard.press('ArrowRight');
	}
	expect(texts.some((text) => /also seen as .*default/.test(text))).toBe(true);
	expect(await violations(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await violations(page, ['color-contrast'])).toEqual([]);
});

test('an error is the last step, and its traceback stands below', async ({ page }) => {
	const playground = await open(page);
	await trace(playground, "prices = {}\nprices['tea']\n");
	await page.keyboard.press('End');
	await expect(said(playground)).toHaveText("line 2: raises KeyError: 'tea'");
	await expect(playground.output.locator('.error')).toContainText("KeyError: 'tea'");
});

test('a long run is cut off and says so; Run shows plain output again', async ({ page }) => {
	const playground = await open(page);
	await trace(playground, 'for number in range(100_000):\n    pass\nprint("end")\n');
	await page.keyboard.press('End');
	await expect(view(playground)).toContainText('The trace ends here, after 2,000 steps');
	await playground.run();
	await expect(playground.output).toHaveText('end');
	await expect(view(playground)).toHaveCount(0);
});

test('an endless program can be stopped and shows what it did', async ({ page }) => {
	const playground = await open(page);
	await playground.edit('number = 0\nwhile True:\n    number += 1\n');
	await playground.root.getByRole('button', { name: 'Trace' }).press('Enter');
	await expect(playground.root.locator('.result > .status')).toContainText('Running', { timeout: 90_000 });
	await page.waitForTimeout(1500);
	await playground.button('Stop').press('Enter');
	await expect(said(playground)).toBeVisible();
});

test('programs with packages have no Trace', async ({ playground }) => {
	await expect(playground.button('Run')).toBeVisible();
	await expect(playground.root.getByRole('button', { name: 'Trace' })).toHaveCount(0);
});

test('fits a phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const playground = await open(page);
	await trace(playground, ALIASING);
	await page.keyboard.press('End');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
