// @promise:grades-are-earned
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { Exercise } from './support/exercise.ts';
import { test } from './support/returning.ts';

const SLUG = 'split-cents';
const WRONG = 'def split_amount(amount, weights):\n    return []\n';
const TRICKS = [
	'message_to_the_page',
	'message_through_another_channel',
	'caught_port',
	'replaced_json',
	'replaced_global_json',
	'replaced_string',
	'replaced_push',
	'replaced_call',
	'replaced_then',
	'replaced_call_of_functions',
	'printed_verdict',
	'replaced_judge',
	'replaced_seal',
	'late_callback',
	'late_timer',
	'late_seal',
];

let page: Page;
let exercise: Exercise;

test.beforeAll(async ({ reader }) => {
	page = await reader.newPage();
	exercise = await Exercise.open(page, SLUG);
	// The reader is the same in all tests of a worker and may have solved it.
	await page.evaluate(() => localStorage.clear());
	await page.reload();
});

test.afterAll(() => page.close());

/** Presses Check for a wrong program; whatever became of it, it must not have passed. */
async function mustNotPass(): Promise<void> {
	await exercise.playground.edit(WRONG);
	await page.getByRole('button', { name: 'Check', exact: true }).click();
	await exercise.playground.ended();
	await expect(exercise.playground.status).not.toContainText(/^All/);
	await expect(page.getByText('Solved. Your program passed')).toBeHidden();
	const stored = await page.evaluate(() => JSON.stringify(localStorage));
	expect(stored).not.toMatch(/solved\\?":\\?"2/);
}

for (const trick of TRICKS) {
	test(`no grade by ${trick.replaceAll('_', ' ')}`, async ({ problems }) => {
		const program = await readFile('tests/e2e/programs/forgeries.py', 'utf8');
		await exercise.playground.edit(program.replace('"message_to_the_page"', `"${trick}"`));
		await exercise.playground.run();
		await expect(exercise.playground.output).not.toBeEmpty();
		await mustNotPass();
		expect(problems.filter((problem) => !problem.includes('blob:'))).toEqual([]);
		problems.length = 0; // one may end its interpreter, which says so
	});
}

test('no grade by messages to the page and its frame', async () => {
	await exercise.playground.edit(WRONG);
	await page.getByRole('button', { name: 'Check', exact: true }).click();
	await page.evaluate(() => {
		const stranger = document.createElement('iframe');
		stranger.name = 'stranger';
		document.body.append(stranger);
	});
	await page.frame('stranger')?.evaluate(() => {
		const check = { name: 'x', title: 'x', visible: true, passed: true, message: '', output: '', ms: 1 };
		const outcome = { kind: 'graded', checks: Array.from({ length: 20 }, () => check) };
		const others = Array.from({ length: parent.length }, (_, at) => parent[at]);
		for (let id = 0; id < 100; id++)
			for (const target of [parent, ...others])
				target?.postMessage({ kind: 'done', id, ms: 1, outcome }, '*');
	});
	await exercise.playground.ended();
	await expect(exercise.playground.status).not.toContainText(/^All/);
	await expect(page.getByText('Solved. Your program passed')).toBeHidden();
});
