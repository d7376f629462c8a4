import type { Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';

/** A Saturday morning. */
const NOW = new Date('2026-11-21T09:00:00');

/** The narrowest screen that must do without sideways scrolling, in CSS pixels. */
const NARROW = { width: 320, height: 640 };

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.beforeEach(async ({ page }) => {
	await page.clock.install({ time: NOW });
});

/** Presses keys one after the other. */
async function keys(page: Page, ...names: readonly string[]): Promise<void> {
	for (const name of names) await page.keyboard.press(name);
}

/** Moves the focus by Tab, as a reader without a mouse does, until it is on what has that name. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
	for (let step = 0; step < 80; step++) {
		await page.keyboard.press('Tab');
		const text = await page.evaluate(() => {
			const element = document.activeElement;
			const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
			return [...labels, element].map((one) => one?.textContent?.replace(/\s+/g, ' ').trim()).join(' ');
		});
		if (typeof name === 'string' ? text.includes(name) : name.test(text)) return;
	}
	throw new Error(`Tab never came to ${name}`);
}

/** Accessible as it stands, light and dark, and no wider than a narrow screen. */
async function isSound(page: Page): Promise<void> {
	expect.soft(await violations(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect.soft(await violations(page, ['color-contrast'])).toEqual([]);
	await page.emulateMedia({ colorScheme: 'light' });
	const before = page.viewportSize();
	await page.setViewportSize(NARROW);
	expect
		.soft(await page.evaluate(() => document.documentElement.scrollWidth))
		.toBeLessThanOrEqual(NARROW.width);
	if (before) await page.setViewportSize(before);
}

const heading = (page: Page) => page.locator('main').getByRole('heading', { level: 2 });

test('the list: facets count and narrow, the address keeps them', async ({ page }) => {
	await page.goto('interview/');
	const status = page.locator('interview-list').getByRole('status').first();
	await expect(status).toHaveText(/^(\d+) of \1 questions$/);
	await tabTo(page, /^Level:/);
	await keys(page, 'Enter');
	await tabTo(page, /^Senior \d+/);
	const label = page.locator('label', { has: page.locator(':focus') });
	const count = Number(await label.locator('.count').textContent());
	await keys(page, 'Space');
	await expect(status).toHaveText(new RegExp(`^${count} of `));
	await expect(page).toHaveURL(/\?level=senior$/);
	await page.reload();
	await expect(status).toHaveText(new RegExp(`^${count} of `));
	await expect(page.locator('[data-question]:visible')).toHaveCount(count);
	await isSound(page);
});

test('the list: search finds a question by how one says it', async ({ page }) => {
	await page.goto('interview/');
	await page.getByLabel('Find a question').fill('broadcasting');
	const found = page.locator('[data-found] [data-question]');
	await expect(found.first()).toBeVisible();
	await expect(page).toHaveURL(/\?find=broadcasting$/);
	await page.getByLabel('Find a question').fill('zzzz qqqq');
	await expect(page.getByText(/^0 of \d+ questions$/)).toBeVisible();
	await isSound(page);
	await page.getByLabel('Find a question').fill('');
	await expect(found).toHaveCount(0);
	await expect(page.locator('[data-question]:visible').first()).toBeVisible();
});

test('the list: an answer opens in three steps; its ticks suggest the grade and are kept', async ({
	page,
}) => {
	await page.goto('interview/?find=broadcasting');
	const question = page.locator('[data-found] [data-question]').first();
	await question.locator('summary').first().press('Enter');
	for (const step of ['Show the hint', 'Show the 30 seconds', 'Show the full answer'])
		await question.getByRole('button', { name: step }).press('Enter');
	await expect(question.getByRole('link', { name: 'On the topic’s page' })).toBeVisible();
	await expect(question.getByText('Your ticks say Again.')).toBeVisible();
	for (const box of await question.getByRole('checkbox').all()) await box.press('Space');
	await expect(question.getByText('Your ticks say Easy.')).toBeVisible();
	await isSound(page);
	await question.getByRole('button', { name: /^Easy/ }).press('Enter');
	await expect(question.getByText(/^In the drill. Easy: back in \d+ days\.$/)).toBeVisible();
	await page.reload();
	await question.locator('summary').first().press('Enter');
	for (const step of ['Show the hint', 'Show the 30 seconds'])
		await question.getByRole('button', { name: step }).press('Enter');
	await expect(question.getByRole('checkbox').first()).toBeChecked();
});

test('a whole drill by keys: reveal, tick, grade, undo, suspend, over days', async ({ page }) => {
	await page.goto('interview/drill/');
	const status = page.locator('drill-desk').getByRole('status').first();
	await expect(page.getByText('8 left', { exact: true })).toBeVisible();
	const first = await heading(page).textContent();

	await keys(page, '3');
	await expect(status).toHaveText(/^Answer first/);
	await keys(page, ' ', ' ');
	await expect(page.getByRole('heading', { name: 'In 30 seconds' })).toBeFocused();
	await keys(page, ' ');
	await expect(page.getByRole('link', { name: 'On the topic’s page' })).toBeVisible();
	await keys(page, 'a', 'b');
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
	await isSound(page);
	await keys(page, '4');
	await expect(status).toHaveText('Easy: back in 8 days. 7 left now.');
	await expect(heading(page)).toBeFocused();
	await expect(heading(page)).not.toHaveText(first ?? '');

	await keys(page, 'u');
	await expect(status).toHaveText('Taken back. 8 left now.');
	await expect(heading(page)).toHaveText(first ?? '');
	await keys(page, 'u');
	await expect(status).toHaveText('Nothing to undo.');

	await keys(page, 'j');
	await expect(heading(page)).not.toHaveText(first ?? '');
	await keys(page, 'k');
	await expect(heading(page)).toHaveText(first ?? '');
	await keys(page, 's');
	await expect(heading(page)).not.toHaveText(first ?? '');
	await expect(page.getByText('Suspended: 1')).toBeVisible();
	await keys(page, '?');
	await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
	await isSound(page);
	await keys(page, 'Escape');

	const again = await heading(page).textContent();
	await keys(page, ' ', ' ', '1');
	await expect(status).toHaveText(/^Again: back in 1 min\./);
	for (let left = 7; left > 0; left--) {
		await expect(page.getByText(`${left} left`, { exact: true })).toBeVisible();
		await keys(page, ' ', ' ', '4');
	}
	await expect(heading(page)).toHaveText(again ?? '');
	await expect(page.getByText('again, a little early').first()).toBeVisible();
	await keys(page, ' ', ' ', '4');
	await expect(heading(page)).toHaveText('Done for now');
	await isSound(page);

	await page.clock.setSystemTime(new Date('2026-11-22T09:00:00'));
	await page.reload();
	await expect(page.getByText(/^[89] left$/)).toBeVisible();
	await page.clock.setSystemTime(new Date('2026-12-05T09:00:00'));
	await page.reload();
	await expect(page.getByText('16 left', { exact: true })).toBeVisible();
	await expect(page.locator('.kicker')).toContainText('due');
});

test('a drill can be narrowed, its new questions limited, its keys turned off', async ({ page }) => {
	await page.goto('interview/drill/');
	await tabTo(page, 'What is asked, and how');
	await keys(page, 'Enter');
	await tabTo(page, /^Level:/);
	await keys(page, 'Enter');
	await tabTo(page, /^Senior \d+/);
	await keys(page, 'Space');
	await expect(page.locator('.kicker')).toContainText('Senior');
	await page.getByLabel('New questions a day').fill('2');
	await keys(page, 'Tab');
	await expect(page.getByText('2 left', { exact: true })).toBeVisible();
	await page.getByLabel('Single keys').press('Space');
	await page.getByRole('heading', { level: 1 }).click();
	await keys(page, 'j', 's');
	await expect(page.getByText('2 left', { exact: true })).toBeVisible();
	await expect(page.getByText('Suspended:')).toHaveCount(0);
});

test('a plan by keys: spread, followed by the drill, changed when one falls behind', async ({ page }) => {
	await page.goto('interview/plan/');
	await isSound(page);
	await tabTo(page, 'Day');
	await page.keyboard.type('11292026');
	await tabTo(page, /^Stage or lab:/);
	await keys(page, 'Enter');
	await tabTo(page, /^NumPy \d+/);
	await keys(page, 'Space');
	await tabTo(page, 'Make the plan');
	await keys(page, 'Enter');
	await expect(heading(page)).toHaveText('Interview on Sun 29 Nov: in 8 days');
	await expect(heading(page)).toBeFocused();
	const rows = page.locator('tbody tr');
	await expect(rows).toHaveCount(8);
	const fresh = await rows.locator('td:nth-of-type(1)').allTextContents();
	const chosen = fresh.reduce((sum, number) => sum + Number(number), 0);
	expect(fresh.slice(6)).toEqual(['0', '0']);
	expect(Number(fresh[0])).toBe(Math.ceil(chosen / 6));
	await isSound(page);

	await tabTo(page, 'Drill them');
	await keys(page, 'Enter');
	await expect(page.getByText(`${fresh[0]} left`, { exact: true })).toBeVisible();
	await expect(page.locator('.kicker')).toContainText('NumPy');
	await keys(page, ' ', ' ', '2');
	await expect(page.locator('drill-desk').getByRole('status').first()).toHaveText(/^Hard/);

	// Four days without another look: what was left falls on fewer days.
	await page.clock.setSystemTime(new Date('2026-11-25T09:00:00'));
	await page.goto('interview/plan/');
	await expect(page.getByText(/^\s*You are behind: \d+ new questions a day/)).toBeVisible();
	await expect(rows).toHaveCount(4);

	// On the eve, the one that was hard comes back.
	await page.clock.setSystemTime(new Date('2026-11-28T09:00:00'));
	await page.reload();
	await expect(heading(page)).toHaveText('Interview on Sun 29 Nov: tomorrow');
	await expect(page.getByText(/^\s*Today: \d+ new, 1 due/)).toBeVisible();

	await page.clock.setSystemTime(new Date('2026-11-30T09:00:00'));
	await page.reload();
	await expect(heading(page)).toHaveText('Sun 29 Nov is behind you');
	await isSound(page);
	await tabTo(page, 'Remove it');
	await keys(page, 'Enter');
	await expect(heading(page)).toHaveText('When is the interview?');
});

test('a mock by keys: the same set for the same address, a clock, a score sheet', async ({
	page,
	browser,
	baseURL,
}) => {
	await page.goto('interview/mock/');
	await isSound(page);
	await tabTo(page, 'How many');
	await page.keyboard.type('3');
	await tabTo(page, 'Seed');
	await keys(page, 'ControlOrMeta+a');
	await page.keyboard.type('kudu');
	await tabTo(page, 'Draw the questions');
	await keys(page, 'Enter');
	await expect(page).toHaveURL(/\?n=3&seed=kudu$/);
	await expect(heading(page)).toHaveText(/^3 questions, about \d+ minutes$/);
	await isSound(page);
	await tabTo(page, 'Begin');
	await keys(page, 'Enter');
	const asked: string[] = [];
	for (let place = 1; place <= 3; place++) {
		await expect(heading(page)).toContainText(`Question ${place} of 3`);
		await expect(heading(page)).toBeFocused();
		asked.push((await heading(page).textContent()) ?? '');
		await keys(page, ' ', ' ');
		await expect(page.getByRole('checkbox').first()).toBeVisible();
		await keys(page, 'a');
		if (place === 1) {
			await page.clock.runFor(65_000);
			await expect(page.getByRole('timer')).toHaveText(/^1:\d\d of the usual/);
			await page.clock.runFor(240_000);
			await expect(page.getByRole('timer')).toHaveText(/over the usual/);
			await isSound(page);
		}
		if (place < 3) await keys(page, 'j');
	}
	await tabTo(page, 'Finish');
	await keys(page, 'Enter');
	await expect(heading(page)).toHaveText(/^Score sheet: 3 of \d+ points$/);
	await expect(heading(page)).toBeFocused();
	await isSound(page);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
	await expect(page.getByRole('table')).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await tabTo(page, 'Put them into the drill');
	await keys(page, 'Enter');
	await expect(page.getByText(/^They are in the drill/)).toBeVisible();
	await page.reload();
	await expect(heading(page)).toHaveText(/^Score sheet: 3 of \d+ points$/);

	const other = await browser.newPage({ ...(baseURL && { baseURL }) });
	await other.goto('interview/mock/?seed=kudu&n=3');
	await other.getByRole('button', { name: 'Begin' }).press('Enter');
	for (const [place, question] of asked.entries()) {
		await expect(heading(other)).toHaveText(question);
		if (place < 2) await other.keyboard.press('j');
	}
	await other.close();
});

test('a mock offers follow-ups, which join the set', async ({ page }) => {
	await page.goto('interview/mock/?seed=x&n=50');
	await page.getByRole('button', { name: 'Begin' }).press('Enter');
	const ask = page.getByRole('button', { name: /^Ask it next/ });
	for (let place = 0; place < 50 && !(await ask.first().isVisible()); place++)
		await keys(page, 'j', ' ', ' ');
	const before = await page.getByText(/^Question \d+ of \d+$/).textContent();
	await ask.last().press('Enter');
	await expect(heading(page)).toBeFocused();
	await expect(page.getByText(before ?? '', { exact: true })).toHaveCount(0);
});

test('without storage all of it works for the visit, and says so', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.goto('interview/drill/');
	await expect(page.getByText('8 left', { exact: true })).toBeVisible();
	await keys(page, ' ', ' ', '4');
	await expect(page.getByText('7 left', { exact: true })).toBeVisible();
	await expect(page.getByRole('note').filter({ hasText: 'lasts until you leave' })).toBeVisible();
	await isSound(page);
	await page.getByRole('link', { name: 'Plan', exact: true }).first().press('Enter');
	await expect(heading(page)).toHaveText('When is the interview?');
	await page.getByRole('link', { name: 'Drill', exact: true }).first().press('Enter');
	await expect(page.getByText('7 left', { exact: true })).toBeVisible();
});

test('questions that do not arrive are asked for again', async ({ page, problems }) => {
	await page.route('**/interview/questions.json', (route) => route.abort());
	await page.goto('interview/drill/');
	await expect(page.getByText('The questions did not arrive.')).toBeVisible();
	await page.unroute('**/interview/questions.json');
	await page.getByRole('button', { name: 'Try again' }).press('Enter');
	await expect(page.getByText('8 left', { exact: true })).toBeVisible();
	await page.route('**/stages/**', (route) => route.abort());
	await keys(page, ' ', ' ', ' ');
	await expect(page.getByText('The page with the full answer did not arrive.')).toBeVisible();
	await isSound(page);
	problems.length = 0;
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('questions, hints and short answers can be read', async ({ page }) => {
		await page.goto('interview/');
		const question = page.locator('[data-question]').first();
		await question.locator('summary').first().click();
		await question.getByText('30 seconds').click();
		await expect(question.locator('details details p').last()).toBeVisible();
		await expect(question.getByRole('link', { name: /^Full answer/ })).toBeVisible();
		await page.goto('interview/drill/');
		await expect(page.getByText('This needs JavaScript.')).toBeVisible();
	});
});
