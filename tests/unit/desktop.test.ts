import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readLock } from '#src/wheelhouse/lock.ts';

const pinsIn = async (file: string) => {
	const text = await readFile(new URL(`../../src/desktop/${file}`, import.meta.url), 'utf8');
	return new Map(
		Array.from(text.matchAll(/^([a-z0-9-]+)==(\S+)/gm), ([, name = '', version]) => [name, version]),
	);
};
const wanted = await pinsIn('wanted.txt');

describe('the packages of the desktop', () => {
	it('have the versions that readers have, where readers have them', () => {
		const readers = readLock().wheels.filter(({ name }) => wanted.has(name));
		expect(readers.length).toBeGreaterThan(5);
		for (const { name, version } of readers)
			expect(wanted.get(name), `src/desktop/wanted.txt: ${name}`).toBe(version);
	});

	it('are locked as they are wanted', async () => {
		const locked = await pinsIn('requirements.txt');
		for (const [name, version] of wanted)
			expect(locked.get(name), `${name}: run node src/desktop/lock.ts`).toBe(version);
	});
});
