// @promise:nothing-wedges-the-page
import { expect, type Page } from '@playwright/test';
import { KILLERS } from './support/killers.ts';
import { recordGaps, takeLongestGap } from './support/longest-gap.ts';
import { Playground } from './support/playground.ts';
import { test } from './support/returning.ts';
import { LIMIT_MS, shortenLimit } from './support/short-limit.ts';

/** After the limit. */
const NOTICE_MS = 3000;
const NEXT_RUN_MS = 10_000;
const GAP_MS = 200;
const MOST_CHARACTERS = 200_000;

let page: Page;
let playground: Playground;

test.beforeAll(async ({ reader }) => {
	page = await reader.newPage();
	await shortenLimit(page);
	await recordGaps(page);
	playground = await Playground.open(page);
	await playground.runCode('print("ready")');
});

test.afterAll(() => page.close());

for (const { what, code, endless, says } of KILLERS) {
	const program = `print("begun")\n${code}`;

	async function begin(): Promise<void> {
		await playground.button('Run').click();
		await expect(playground.status).not.toContainText(/^(Loading|Starting|Waiting)/);
		await expect(playground.output).toContainText('begun');
	}

	/** The longest gap on the page's thread until the reader is told. */
	async function killed(): Promise<number> {
		await takeLongestGap(page);
		await begin();
		await expect(playground.status).toContainText(says, { timeout: LIMIT_MS + NOTICE_MS });
		return takeLongestGap(page);
	}

	test(`${what}: the reader is told in time, the page answers, the text is kept, the next run is right`, async ({
		problems,
	}) => {
		await playground.edit(program);
		if (endless) {
			await begin();
			await playground.button('Stop').click();
			await expect(playground.status).toContainText('Stopped', { timeout: NEXT_RUN_MS });
		}
		// The machine may be busy with something else: a page that is held up is so every time.
		const gap = await killed();
		expect(gap < GAP_MS ? gap : await killed()).toBeLessThan(GAP_MS);
		expect((await playground.text()).length).toBeLessThan(MOST_CHARACTERS);
		const kept = await playground.root.evaluate((element) => (element as unknown as { code: string }).code);
		expect(kept.trimEnd()).toBe(program);
		await playground.edit('print("again", 6 * 7)');
		await playground.button('Run').click();
		await expect(playground.output).toHaveText('again 42', { timeout: NEXT_RUN_MS });
		await playground.ended();
		expect(problems.filter((problem) => !problem.includes('blob:'))).toEqual([]);
		problems.length = 0; // the interpreter's own cry
	});
}

test('what is printed without end stops at a notice', async () => {
	await playground.edit('while True:\n    print("x" * 80)\n');
	await playground.button('Run').click();
	await expect(playground.output.locator('.notice')).toContainText('Output stops here');
	await playground.button('Stop').click();
	await playground.ended();
});
