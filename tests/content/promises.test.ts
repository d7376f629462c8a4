import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readPromises } from '#src/lib/promises.ts';

/** What a file of tests says at its beginning of the promises that it stands behind. */
const TAG = /(?<=@promise:)[a-z-]+/g;

test('a promise names the tests that name it, and those alone', async () => {
	const promised = readPromises(readFileSync('content/promises.yaml', 'utf8')).flatMap(({ id, tests }) =>
		tests.map((file) => `${file} @promise:${id}`),
	);
	const tagged: string[] = [];
	for await (const file of glob('tests/**/*.{ts,py}')) {
		const [first = ''] = readFileSync(file, 'utf8').split('\n');
		for (const [id] of first.matchAll(TAG)) tagged.push(`${file} @promise:${id}`);
	}
	expect(tagged.sort()).toEqual(promised.sort());
});
