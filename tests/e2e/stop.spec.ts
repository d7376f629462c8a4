import { expect, test } from './support/returning.ts';

const ENDLESS = {
	'a loop': 'while True:\n    pass\n',
	'a loop that catches everything':
		'while True:\n    try:\n        pass\n    except Exception:\n        pass\n',
	'a loop that catches even the interruption':
		'while True:\n    try:\n        while True:\n            pass\n    except BaseException:\n        pass\n',
	'a sleep': 'import time\ntime.sleep(1000)\n',
	'a sleep of asyncio': 'import asyncio\nasyncio.run(asyncio.sleep(1000))\n',
	'a regular expression that backtracks': 'import re\nre.match("(a+)+$", "a" * 60 + "b")\n',
	'a loop in C': 'sum(range(10**12))\n',
};

for (const [what, code] of Object.entries(ENDLESS)) {
	test(`Stop ends ${what}, and the next run works`, async ({ page, playground }) => {
		await playground.edit(`print("begun")\n${code}`);
		await playground.button('Run').click();
		await expect(playground.output).toContainText('begun');
		await page.waitForTimeout(300);
		await playground.button('Stop').click();
		await expect(playground.status).toContainText('Stopped', { timeout: 10_000 });
		await playground.runCode('print("again")');
		await expect(playground.output).toHaveText('again');
	});
}

test('an endless print is capped with a notice; the page stays usable', async ({ playground }) => {
	await playground.edit('while True:\n    print("x" * 80)\n');
	await playground.button('Run').click();
	await expect(playground.output.locator('.notice')).toContainText('Output stops here');
	await playground.button('Stop').click();
	await playground.ended();
	expect((await playground.text()).length).toBeLessThan(200_000);
});
