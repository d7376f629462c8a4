import { expect, test } from './support/returning.ts';

test('an error shows its message and marks its line', async ({ playground }) => {
	await playground.runCode('prices = {"tea": 3}\n\nprint(prices["rye"])\n');
	await expect(playground.output.locator('.error')).toContainText("KeyError: 'rye'");
	await expect(playground.status).toContainText('KeyError on line 3');
	await expect(playground.root.locator('.cm-line').nth(2)).toHaveClass(/cm-raised/);
	await expect(playground.root.locator('.cm-raised')).toHaveCount(1);
});

test('a syntax error marks its line', async ({ playground }) => {
	await playground.runCode('total = 0\nfor x in [1, 2]\n    total += x\n');
	await expect(playground.output.locator('.error')).toContainText("SyntaxError: expected ':'");
	await expect(playground.root.locator('.cm-line').nth(1)).toHaveClass(/cm-raised/);
});

test('sys.exit ends the program and says so', async ({ playground }) => {
	await playground.runCode('import sys\nprint("before")\nsys.exit(3)\n');
	await expect(playground.output).toContainText('before');
	await expect(playground.status).toContainText('exit code 3');
});

test('a package that is not there is named', async ({ playground }) => {
	await playground.runCode('import torch\n');
	await expect(playground.output.locator('.error')).toContainText("No module named 'torch'");
	await expect(playground.status).toContainText('torch');
});

test('a memory hog is stopped with a MemoryError, and the next run works', async ({ playground }) => {
	await playground.runCode('hog = [bytearray(2**28) for _ in range(8)]\n');
	await expect(playground.output.locator('.error')).toContainText('MemoryError');
	await playground.runCode('print("again")');
	await expect(playground.output).toHaveText('again');
});
