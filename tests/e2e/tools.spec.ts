import { expect, test } from './support/fixtures.ts';
import { Playground } from './support/playground.ts';

const TESTS = 'stages/testing-data-intensive-code/pytest-foundations/';
const TYPES = 'stages/type-hints-protocols-abcs/type-annotations/';
const THREADS = 'stages/async-python-and-concurrency/threading/';

test('a program of tests shows the report of pytest', async ({ page }) => {
	await page.goto(TESTS);
	const playground = new Playground(page.locator('py-playground').first());
	const recorded = await playground.text();
	await playground.run();
	await expect(playground.status).toContainText('Finished');
	expect((await playground.text()).replace(/in [\d.]+s/, 'in …s')).toBe(recorded);
	await playground.runCode('def test_sum():\n    total = 2\n    assert total == 3');
	await expect(playground.output).toContainText('main.py:3: AssertionError');
	await expect(playground.output).toContainText('1 failed');
	await expect(playground.status).toContainText('Finished');
});

test('Type-check shows the report of mypy, and what an edit changes in it', async ({ page }) => {
	await page.goto(TYPES);
	const playground = new Playground(page.locator('py-playground').first());
	const output = await playground.text();
	const recorded = (await playground.report.textContent()) ?? '';
	await playground.button('Type-check').click();
	await playground.ended();
	await expect(playground.root.locator('.types-source')).toHaveText('report of your check');
	await expect(playground.report).toHaveText(recorded.trim());
	await playground.edit('size: int = "large"');
	await playground.button('Type-check').click();
	await expect(playground.report).toContainText('main.py:1: error: Incompatible types in assignment');
	await playground.ended();
	expect(await playground.text()).toBe(output);
	await playground.button('Reset').click();
	await expect(playground.report).toHaveText(recorded.trim());
});

test('a program that browsers can’t run names the desktop and has no Run', async ({ page }) => {
	await page.goto(THREADS);
	const playground = new Playground(page.locator('py-playground').first());
	await expect(playground.root).toContainText(/Recorded on a desktop: CPython 3\.13\.\d+ \(64-bit Linux, /);
	await expect(playground.button('Copy')).toBeVisible();
	await expect(playground.button('Run')).toHaveCount(0);
	expect(await playground.text()).not.toBe('');
});
