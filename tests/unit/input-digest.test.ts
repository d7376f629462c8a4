import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestInputs } from '#src/cli/input-digest.ts';

test('the digest changes with what the site is made from, and with nothing else', async () => {
	const root = await mkdtemp(join(tmpdir(), 'inputs-'));
	const put = async (file: string, text: string) => {
		await mkdir(join(root, file, '..'), { recursive: true });
		await writeFile(join(root, file), text);
	};
	const digest = () => digestInputs(root, ['/']);
	await put('content/stages/01-a/index.mdx', 'one');
	await put('src/pages/index.astro', 'home');
	const first = await digest();

	for (const file of [
		'public/runtime/manifest.json',
		'src/cli/serve.ts',
		'dist/index.html',
		'README.md',
		'tests/a.ts',
	]) {
		await put(file, 'x');
		expect(await digest(), file).toBe(first);
	}
	expect(await digestInputs(root, ['/sub/'])).not.toBe(first);
	const seen = new Set([first]);
	for (const file of [
		'content/stages/01-a/index.mdx',
		'content/stages/01-a/b.py',
		'public/icon.svg',
		'package-lock.json',
	]) {
		await put(file, 'two');
		const next = await digest();
		expect(seen, file).not.toContain(next);
		seen.add(next);
	}
	await rm(root, { recursive: true });
});
