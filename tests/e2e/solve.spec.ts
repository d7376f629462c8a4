import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { Exercise, solutionOf } from './support/exercise.ts';
import { test } from './support/returning.ts';

/** The first exercise of each stage, by slug. */
const perStage = new Map<string, string>();
for (const slug of readdirSync('content/exercises').toSorted()) {
	const text = readFileSync(`content/exercises/${slug}/index.mdx`, 'utf8');
	const stage = /^stage: (.+)$/m.exec(text)?.[1] ?? '';
	if (!perStage.has(stage)) perStage.set(stage, slug);
}

for (const [stage, slug] of perStage) {
	test(`${stage}: ${slug} goes from starter to green`, async ({ page }) => {
		const exercise = await Exercise.open(page, slug);
		// The reader is the same in all tests of a worker and may have solved it.
		await page.evaluate(() => localStorage.clear());
		await page.reload();
		await exercise.check();
		await expect(exercise.playground.status).not.toContainText('All');
		await exercise.submit(await solutionOf(slug));
		await expect(exercise.failed()).toHaveCount(0);
		await expect(exercise.playground.status).toContainText('All');
		await expect(page.getByText('Solved. Your program passed')).toBeVisible();
	});
}
