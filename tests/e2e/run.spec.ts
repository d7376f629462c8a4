import { expect, test } from './support/fixtures.ts';

test('the main program prints its recorded output', async ({ playground }) => {
	const recorded = await playground.text();
	await playground.run();
	await expect(playground.status).toContainText('Finished');
	expect(await playground.text()).toBe(recorded);
});

test('nothing of Python is loaded before Run', async ({ page, playground }) => {
	const loaded: string[] = [];
	page.on('request', (request) => {
		if (/\/runtime\/./.test(request.url())) loaded.push(request.url());
	});
	await page.reload();
	await page.waitForLoadState('networkidle');
	expect(loaded).toEqual([]);
	await playground.run();
	expect(loaded.some((url) => url.endsWith('.wasm.packed'))).toBe(true);
});

test('what lacks of Python is told, and the next run asks for it again', async ({
	page,
	playground,
	problems,
}) => {
	const wheels = '**/*.whl.packed';
	await page.route(wheels, (route) => route.fulfill({ status: 404 }));
	await playground.runCode('print("here", 6 * 7)');
	await expect(playground.status).toContainText('answered 404');
	await expect(playground.status).toContainText('reload the page');
	expect(problems.splice(0).join()).toContain('404');
	await page.unroute(wheels);
	await playground.run();
	await expect(playground.output).toHaveText('here 42');
});

test('an edited program runs with Ctrl+Enter; Reset brings the published one back', async ({
	playground,
}) => {
	const recorded = await playground.text();
	await playground.edit('print("edited", 6 * 7)');
	await playground.editor.press('ControlOrMeta+Enter');
	await expect(playground.output).toHaveText('edited 42');
	await playground.ended();
	await playground.button('Reset').click();
	await expect(playground.editor).not.toContainText('edited');
	expect(await playground.text()).toBe(recorded);
});

test('an edited program is still there after a reload', async ({ page, playground }) => {
	await playground.edit('print("kept", 6 * 7)');
	await page.reload();
	await expect(playground.root.locator('.code')).toHaveText(/^print\("kept", 6 \* 7\)\s*$/);
	await playground.run();
	await expect(playground.output).toHaveText('kept 42');
});

test('a last expression is shown, a frame as a table', async ({ playground }) => {
	await playground.runCode('import pandas as pd\npd.DataFrame({"city": ["Oslo"], "temp": [1.5]})');
	const table = playground.output.getByRole('table');
	await expect(table.getByRole('columnheader', { name: /temp/ })).toBeVisible();
	await expect(table.getByRole('cell', { name: 'Oslo' })).toBeVisible();
});

test('a plot is an image with a text alternative', async ({ playground }) => {
	await playground.runCode(
		'import matplotlib.pyplot as plt\nplt.plot([3, 1, 2])\nplt.title("Loss")\nplt.show()',
	);
	const image = playground.output.locator('figure img');
	await expect(image).toHaveAttribute('alt', /^Loss: .*1 line/);
	expect(await image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(100);
});

test('every program has a fresh namespace', async ({ playground }) => {
	await playground.runCode('left = 1');
	await playground.runCode('print("left" in globals())');
	await expect(playground.output).toHaveText('False');
});

test('Stop keeps the interpreter wherever Python can be interrupted', async ({ playground }) => {
	const endless = {
		loop: 'while True:\n    pass',
		sleep: 'import time\ntime.sleep(1000)',
		wait: 'import asyncio\nasyncio.run(asyncio.sleep(1000))',
		expression: 'import re\nre.match("(a+)+$", "a" * 60 + "b")',
	};
	for (const [name, code] of Object.entries(endless)) {
		await playground.edit(`print("${name}")\n${code}\n`);
		await playground.button('Run').click();
		await expect(playground.output).toHaveText(name);
		await playground.button('Stop').click();
		await expect(playground.status).toHaveText('Stopped.'); // it says more when the worker had to be ended
	}
});
