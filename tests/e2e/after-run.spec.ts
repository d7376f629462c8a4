// @promise:accessible-use
import { expect, type Locator, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { Exercise } from './support/exercise.ts';
import { Playground } from './support/playground.ts';
import { test } from './support/returning.ts';

const LONGEST_STATUS = 160;
const ENDED = /Finished|Error on line|Stopped|check/;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('accessible after a run, a plot, a table, an error and a Stop; each says how it ended in one line', async ({
	page,
	playground,
}) => {
	await playground.run();
	await expectFine(page, playground.status);
	await playground.runCode(
		'import pandas as pd\nimport matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()\npd.DataFrame({"a": [1]})',
	);
	await expectFine(page, playground.status);
	await playground.runCode(`raise ValueError("${'long '.repeat(100)}")`);
	await expectFine(page, playground.status);
	await playground.edit('while True: pass');
	await playground.button('Run').click();
	await expect(playground.button('Stop')).toBeVisible();
	await playground.button('Stop').click();
	await playground.ended();
	await expectLine(playground.status);
});

test('accessible after a trace', async ({ page }) => {
	const playground = await Playground.open(page);
	await playground.edit('numbers = [1, 2]\nalias = numbers\nalias.append(3)\nprint(numbers)\n');
	await playground.root.getByRole('button', { name: 'Trace' }).click();
	await playground.ended();
	await expect(page.locator('trace-view')).toBeVisible();
	await expectFine(page, playground.status);
});

test('accessible after checks that fail, with hints open', async ({ page }) => {
	// Not the exercise of which another test sees that its hints are closed: they have one reader.
	const exercise = await Exercise.open(page, 'most-common');
	await exercise.check();
	await expect(exercise.failed().first()).toBeVisible();
	await page.locator('.hints details').first().getByText('Hint 1 of').click();
	await expectFine(page, exercise.playground.status);
});

test('accessible while searching and in a mock interview', async ({ page }) => {
	await page.goto('');
	await page.getByRole('button', { name: 'Search' }).click();
	await page.getByRole('dialog').getByRole('searchbox').fill('broadcasting');
	await expect(page.locator('a.hit').first()).toBeVisible();
	await expectAccessible(page);
	await page.goto('interview/mock/');
	await page.getByRole('button', { name: 'Draw the questions' }).click();
	await page.getByRole('button', { name: 'Begin' }).click();
	await expectAccessible(page);
});

async function expectFine(page: Page, status: Locator): Promise<void> {
	await expectLine(status);
	await expectAccessible(page);
}

/** One line says how the run ended; a trace has a line of its own for its steps. */
async function expectLine(status: Locator): Promise<void> {
	const lines = (await status.allTextContents()).map((text) => text.trim());
	expect(lines.filter((line) => ENDED.test(line))).toHaveLength(1);
	for (const line of lines) {
		expect(line).not.toContain('\n');
		expect(line.length).toBeLessThanOrEqual(LONGEST_STATUS);
	}
}

async function expectAccessible(page: Page): Promise<void> {
	await page.emulateMedia({ colorScheme: 'light' });
	expect.soft(await violations(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect.soft(await violations(page, ['color-contrast'])).toEqual([]);
}
