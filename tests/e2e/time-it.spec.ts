import type { Locator, Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { expect } from './support/fixtures.ts';
import { Playground } from './support/playground.ts';
import { test } from './support/returning.ts';

const TOPIC = 'stages/numpy-numerical-computing/vectorization-and-indexing/';

const QUICK = "versions = {'loop': lambda: [x for x in range(99)], 'list': lambda: list(range(99))}\n";

interface TimeIt {
	readonly playground: Playground;
	readonly button: Locator;
	readonly tables: Locator;
}

async function open(page: Page): Promise<TimeIt> {
	await page.goto(TOPIC);
	const root = page.locator('time-it');
	const playground = new Playground(root.locator('py-playground'));
	return {
		playground,
		button: root.getByRole('button', { name: 'Time it here' }),
		tables: root.getByRole('table'),
	};
}

async function timed({ playground, button }: TimeIt): Promise<void> {
	await button.press('Enter');
	await playground.ended();
}

test('the desktop’s times stand there; the reader’s come beside them', async ({ page }) => {
	const timeIt = await open(page);
	const { playground, button, tables } = timeIt;
	await expect(tables).toHaveCount(1);
	await expect(tables.getByRole('caption')).toContainText(/^Recorded on a desktop: CPython 3\.13.*numpy/);
	await expect(tables.getByRole('row').nth(1).getByRole('cell').last()).toHaveText('1');
	await timed(timeIt);
	await expect(playground.status).toHaveText('Measured: the times in this browser stand below.');
	await expect(playground.output).toContainText('one NumPy expression True');
	await expect(button).toBeFocused();
	const here = tables.nth(1);
	await expect(here.getByRole('caption')).toHaveText('This browser, just now');
	await expect(here.getByRole('rowheader')).toHaveText([
		'loop over the array',
		'loop over a list',
		'one NumPy expression',
	]);
	await expect(here).toContainText(/Least of \d rounds?; the clock ticks/);
	const speedups = await here.getByRole('row').locator('td:last-child').allTextContents();
	expect(Number(speedups[2])).toBeGreaterThan(2);
	expect(await violations(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await violations(page, ['color-contrast'])).toEqual([]);
});

test('the program can be edited; what is not timed is an error of it', async ({ page }) => {
	const timeIt = await open(page);
	const { playground, tables } = timeIt;
	await playground.edit(QUICK);
	await timed(timeIt);
	await expect(tables.nth(1).getByRole('caption')).toHaveText(
		'This browser, just now, your version of the program',
	);
	await expect(tables.nth(1).getByRole('rowheader')).toHaveText(['loop', 'list']);
	await playground.edit('versions = {}\n');
	await timed(timeIt);
	await expect(playground.output.locator('.error')).toHaveText(
		'ValueError: versions holds 0 functions: from 1 to 12 can be timed',
	);
	await playground.edit('while True:\n    pass\n');
	await timeIt.button.press('Enter');
	await expect(playground.status).toContainText('Measuring');
	await playground.button('Stop').press('Enter');
	await playground.ended();
	await expect(playground.status).toContainText('Stopped');
	await expect(tables).toHaveCount(2);
	await playground.button('Reset').press('Enter'); // the next test is the same reader, whose programs are kept
});

test('fits a phone, and bars are printed', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const timeIt = await open(page);
	await timed(timeIt);
	await expect(timeIt.tables).toHaveCount(2);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await page.emulateMedia({ media: 'print', forcedColors: 'active' });
	const bars = timeIt.tables.first().locator('.time-bar');
	const edges = await bars.evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect()));
	expect(edges.every(({ width, height }) => width >= 1 && height > 4)).toBe(true);
});
