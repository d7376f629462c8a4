// @promise:progress-is-yours @promise:progress-survives
import { expect, test } from './support/fixtures.ts';
import { SITE_BASE } from './support/site.ts';

const SOLVED = { tries: 2, hints: 1, solved: '2026-03-01T10:00:00.000Z' };

/** Storage as it could be, and what the page about progress says of it. */
const DAMAGED = [
	{ exercises: '{"version":1,"content":{"split-cents":', told: 'Exercises (all of it)' },
	{
		exercises: JSON.stringify({ version: 1, content: { 'split-cents': SOLVED, constructor: 7 } }),
		told: 'Exercises (constructor)',
	},
	{ drill: '{"version":1,"content":{"cards":{"__proto__":1,"x":{}}}}', told: 'Interview drill (x' },
	{ plan: '{"version":2,"content":{"when":"soon"}}', told: 'Interview plan (all of it)' },
	{
		predictions: '[[[',
		criteria: 'null',
		'exit-tests': `"${'x'.repeat(1e6)}"`,
		told: 'Exit tests (all of it)',
	},
];

const PAGES = [
	'exercises/',
	'exercises/split-cents/',
	'interview/drill/',
	'interview/plan/',
	'predict/',
	'labs/ml-stack/checklist/',
];

for (const { told, ...entries } of DAMAGED) {
	test(`with damaged storage every page works, and it is told: ${told}`, async ({ page }) => {
		await page.goto('about/');
		await page.evaluate(
			({ base, entries }) => {
				for (const [name, text] of Object.entries(entries))
					localStorage.setItem(`${base}progress:${name}`, text);
				localStorage.setItem(`${base}theme`, '"><b>');
				localStorage.setItem(`${base}recent-searches`, '{"a":1}');
			},
			{ base: SITE_BASE, entries },
		);
		for (const path of PAGES) {
			await page.goto(path);
			await expect(page.locator('h1')).toBeVisible();
		}
		await page.goto('progress/');
		const note = page.locator('progress-keeper .damage');
		await expect(note).toContainText(told);
		await page.getByRole('button', { name: 'Go on with what could be read' }).click();
		await expect(note).toBeHidden();
		await page.reload();
		await expect(page.locator('progress-keeper dl')).toContainText('Exercises');
		await expect(note).toBeHidden();
	});
}
