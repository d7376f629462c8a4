import { expect, test } from './support/fixtures.ts';

const CHECKLIST = 'labs/ml-stack/checklist/';
const EXIT_TEST = 'labs/ml-stack/exit-test/';
const SOLVED = { tries: 1, hints: 0, solved: '2026-03-01T10:00:00.000Z' };

/** As the exercises' pages leave it. */
function solve(slugs: readonly string[]): string {
	return JSON.stringify({
		version: 1,
		content: Object.fromEntries(slugs.map((slug) => [slug, SOLVED])),
	});
}

test.describe('the checklist', () => {
	test('shows what is graded, keeps what is ticked, and takes it along', async ({ page }) => {
		await page.goto(CHECKLIST);
		const data = page.locator('[data-item$="/choose-data"]');
		const [source, question] = await data.getByRole('checkbox').all();
		await source?.focus();
		await page.keyboard.press('Space');
		await expect(data.locator('.item-state')).toHaveText('Begun');
		await question?.check();
		await expect(data.locator('.item-state')).toHaveText('Done');
		await page.evaluate(
			(text) => {
				const base = document.documentElement.dataset['base'];
				localStorage.setItem(`${base}progress:exercises`, text);
			},
			solve(['kfold']),
		);
		await page.reload();
		await expect(data.getByRole('checkbox', { checked: true })).toHaveCount(2);
		await expect(page.locator('[data-item$="/cross-validate"] .item-state')).toHaveText('Done');
		await expect(page.locator('[data-item$="/cross-validate"] .state')).toHaveText('Solved');
		await expect(page.getByRole('heading', { name: 'Ten things to have done' })).toContainText(
			'2 of 10 done',
		);
		await page.goto('progress/');
		await expect(page.locator('progress-keeper')).toContainText('2 criteria ticked');
	});

	test('where nothing can be kept, it says so and lasts as long as the visit', async ({ page }) => {
		await page.addInitScript(() =>
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new Error('no');
				},
			}),
		);
		await page.goto(CHECKLIST);
		const box = page.getByRole('checkbox').first();
		await box.check();
		await expect(page.getByText('full or closed')).toBeVisible();
		await expect(box).toBeChecked();
	});
});

test.describe('the exit test', () => {
	test('clock, text and ticks come to a report, which prints', async ({ page }) => {
		await page.clock.install({ time: new Date('2026-03-02T09:00:00') });
		await page.goto(EXIT_TEST);
		const clock = page.locator('exit-clock');
		await clock.getByRole('button', { name: 'Start the clock: Articulate' }).click();
		await page.clock.runFor('14:00');
		await expect(clock).toContainText('14:00 of 15 min');
		await page.reload(); // it goes on meanwhile
		await page.clock.runFor('01:30');
		await expect(clock.getByRole('status')).toContainText('the 15 minutes are over');
		await clock.getByRole('button', { name: 'Stop the clock: Articulate' }).click();
		await clock.getByRole('button', { name: 'Hide the clock' }).click();
		await expect(clock.getByText('of 15 min')).toBeHidden();

		const essay = page.getByRole('textbox', { name: 'Your text' });
		await essay.fill('I would take pandas, or Polars.');
		await expect(essay).toHaveAccessibleDescription('6 words. Mentions pandas and Polars, not DuckDB.');
		await page.getByRole('checkbox', { name: 'A decision, with' }).check();
		await page.reload();
		await expect(essay).toHaveValue('I would take pandas, or Polars.');

		const report = page.locator('exit-report');
		await expect(report).toContainText('0 of 3 parts complete');
		await expect(report).toContainText('15:3');
		await expect(report).toContainText('1 of 8 criteria met');
		await expect(report.getByRole('link', { name: 'Statistics of a file that does not fit' })).toBeVisible();
		await expect(report.getByText('To revisit:')).toHaveCount(3);
		await page.emulateMedia({ media: 'print' });
		await expect(report.locator('.written')).toBeVisible();
		await expect(essay).toBeHidden();
	});

	test('all done: complete; started over, all gone, and brought back', async ({ page }) => {
		const exercises = solve(['exit-build', 'model-card', 'exit-diagnose', 'chunked-stats']);
		await page.goto(EXIT_TEST);
		await page.evaluate((text) => {
			const base = document.documentElement.dataset['base'];
			localStorage.setItem(`${base}progress:exercises`, text);
		}, exercises);
		await page.reload();
		for (const box of await page.getByRole('checkbox').all()) await box.check();
		await page
			.getByRole('textbox', { name: 'Your text' })
			.fill(`pandas, Polars, DuckDB ${'and so on '.repeat(130)}`);
		const report = page.locator('exit-report');
		await expect(report).toContainText('3 of 3 parts complete');
		await report.getByRole('button', { name: 'Start over' }).click();
		await expect(report).toContainText('1 of 3 parts complete');
		await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
		await report.getByRole('button', { name: 'Undo starting over' }).click();
		await expect(report).toContainText('3 of 3 parts complete');
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('checklist and exit test can be read', async ({ page }) => {
		await page.goto(CHECKLIST);
		await expect(page.getByText('I can name its source')).toBeVisible();
		await expect(page.getByRole('checkbox').first()).toBeDisabled();
		await page.goto(EXIT_TEST);
		await expect(page.getByText('When would you use pandas, Polars or DuckDB')).toBeVisible();
		await expect(page.getByText('A decision, with the condition')).toBeVisible();
	});
});
