import type { BrowserContext, Page } from '@playwright/test';
import { Exercise, solutionOf } from './support/exercise.ts';
import { expect, test } from './support/fixtures.ts';
import type { Playground } from './support/playground.ts';

/** A browser that can't suspend Python's stack; `faster`: how many of its seconds Python's worker counts in one. */
async function withoutSwitching(context: BrowserContext, faster = 1): Promise<void> {
	await context.addInitScript((times) => {
		Reflect.deleteProperty(WebAssembly, 'Suspending');
		Reflect.deleteProperty(WebAssembly, 'promising');
		if (self === top) return;
		const lost = 'for (const name of ["Suspending", "promising"]) delete WebAssembly[name];';
		const clock = `{ const now = performance.now.bind(performance); performance.now = () => now() * ${times}; }`;
		globalThis.Blob = class extends Blob {
			constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
				super([lost, clock, ...parts], options);
			}
		};
	}, faster);
}

/** Python's frame is sometimes made before the browser gives it the script above; then another page is. */
async function reload(page: Page, playground: Playground): Promise<void> {
	await expect(async () => {
		await page.reload();
		await playground.runCode('from pyodide.ffi import can_run_sync\nprint(can_run_sync())');
		expect(await playground.text()).toBe('False');
	}).toPass({ timeout: 90_000 });
}

test('lines for input() are typed beforehand, and a lack of them is explained', async ({
	context,
	page,
	playground,
}) => {
	await withoutSwitching(context);
	await reload(page, playground);
	await playground.edit('total = int(input("a: ")) + int(input("b: "))\nprint(total)\n');
	await page.getByLabel('Lines for input()').fill('2\n40');
	await playground.run();
	expect(await playground.text()).toBe('a: 2\nb: 40\n42');
	await page.getByLabel('Lines for input()').fill('2');
	await playground.run();
	expect(await playground.text()).toContain(
		'EOFError: input() found no further line. Type one line for each call',
	);
});

test('Stop ends a loop by ending its worker, and the next run works', async ({
	context,
	page,
	playground,
}) => {
	await withoutSwitching(context);
	await reload(page, playground);
	await playground.edit('print("begun")\nwhile True:\n    pass\n');
	await playground.button('Run').click();
	await expect(playground.output).toContainText('begun');
	await playground.button('Stop').click();
	await expect(playground.status).toContainText('Stopped', { timeout: 10_000 });
	await playground.runCode('print("again")');
	await expect(playground.output).toHaveText('again');
});

test('the clock interrupts a loop, and Python goes on', async ({ context, page, playground }) => {
	await withoutSwitching(context, 5);
	await reload(page, playground);
	await playground.runCode('import sys\nsys.kept_by_python = 42\nwhile True:\n    pass\n');
	await expect(playground.status).toContainText('Stopped');
	await playground.runCode('import sys\nprint(sys.kept_by_python)');
	await expect(playground.output).toHaveText('42');
});

test('an exercise is graded, an endless loop in it included', async ({ context, page }) => {
	await withoutSwitching(context);
	const exercise = await Exercise.open(page, 'split-cents');
	await exercise.submit(await solutionOf('split-cents'));
	await expect(exercise.playground.status).toContainText('All');
	await exercise.submit('def split_amount(amount, weights):\n    while "1" in amount:\n        pass\n');
	await expect(exercise.failed().first()).toContainText('still running after 5 s');
});
