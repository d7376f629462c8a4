import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { Exercise, solutionOf } from './support/exercise.ts';
import { test } from './support/returning.ts';

test.describe.configure({ mode: 'serial' }); // what one test solves, the next finds solved

test('the starter is told what is wrong; nothing is remembered of a try without a change', async ({
	page,
}) => {
	const exercise = await Exercise.open(page, 'split-cents');
	await expect(page.getByText('Opens after your first try')).toBeVisible();
	await exercise.check();
	await expect(exercise.playground.status).toContainText('checks failed');
	await expect(exercise.failed().first()).toContainText('Expected');
	await expect(page.getByText('Opens after your first try')).toBeVisible();
});

test('a typical mistake is told what it is', async ({ page }) => {
	const exercise = await Exercise.open(page, 'split-cents');
	await exercise.submit(await readFile('content/exercises/split-cents/mistakes/first_come.py', 'utf8'));
	await expect(exercise.failed()).toHaveCount(1);
	await expect(exercise.failed()).toContainText('the spare cent went to the first part');
});

test('a program that can’t be loaded shows its error and line, not checks', async ({ page }) => {
	const exercise = await Exercise.open(page, 'split-cents');
	await exercise.submit('def split_amount(amount, weights):\n    return []\n\nsplit_amounts("1", [1])');
	await expect(exercise.playground.output).toContainText('NameError');
	await expect(exercise.playground.status).toContainText('line 4');
});

test('an endless loop is stopped and told; Stop works', async ({ page }) => {
	const exercise = await Exercise.open(page, 'split-cents');
	await exercise.playground.edit('def split_amount(amount, weights):\n    while True:\n        pass\n');
	await page.getByRole('button', { name: 'Check', exact: true }).click();
	await page.waitForTimeout(1500);
	await exercise.playground.button('Stop').click();
	await expect(exercise.playground.status).toContainText('Stopped', { timeout: 10_000 });
});

test('hints open one by one and are remembered', async ({ page }) => {
	await Exercise.open(page, 'split-cents');
	const hints = page.locator('.hints details');
	await expect(hints.nth(1)).toBeHidden();
	await hints.nth(0).getByText('Hint 1 of').click();
	await expect(hints.nth(1)).toBeVisible();
	await page.reload();
	await expect(hints.nth(1)).toBeVisible();
	await expect(hints.nth(2)).toBeHidden();
});

test('solved: green, the solution opens, the map and the progress page know it, a file takes it along', async ({
	page,
}) => {
	const exercise = await Exercise.open(page, 'split-cents');
	await exercise.submit(await solutionOf('split-cents'));
	await expect(exercise.failed()).toHaveCount(0);
	await expect(exercise.playground.status).toContainText('All');
	await expect(page.getByText('Solved. Your program passed')).toBeVisible();
	await page.getByText('A solution, and why').click();
	await expect(page.getByText('Mistakes that the checks know')).toBeVisible();

	await page.goto('exercises/');
	await expect(page.locator('[data-exercise=split-cents]')).toContainText('Solved');
	await page.getByRole('radio', { name: 'Not tried' }).check();
	await expect(page.locator('[data-exercise=split-cents]')).toBeHidden();

	await page.goto('progress/');
	await expect(page.locator('progress-keeper dl')).toContainText('1 solved');
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Export as a file' }).click();
	const file = await (await saving).path();
	await page.getByRole('button', { name: 'Erase all of it' }).click();
	await expect(page.locator('progress-keeper dl')).toContainText('0 solved');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.locator('progress-keeper dl')).toContainText('1 solved');
	await page.getByRole('button', { name: 'Erase all of it' }).click();
	await page.getByLabel('File to import').setInputFiles(file);
	await expect(page.locator('progress-keeper dl')).toContainText('1 solved');
	await page.getByLabel('File to import').setInputFiles({
		name: 'other.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{"format":"else"}'),
	});
	await expect(page.getByRole('status').last()).toContainText('not a file that this site');
});

test('a solved exercise is graded within a second once Python is warm', async ({ page }) => {
	const exercise = await Exercise.open(page, 'split-cents');
	await exercise.submit(await solutionOf('split-cents'));
	const started = Date.now();
	await exercise.check();
	expect(Date.now() - started).toBeLessThan(3000); // a second, with room for a busy machine
	await expect(exercise.failed()).toHaveCount(0);
});
