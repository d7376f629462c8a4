import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

interface Lock {
	readonly packages: Readonly<
		Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
	>;
}

/**
 * npm leaves out the builds for other systems that it could not find while it wrote the lock, and `npm ci` then refuses
 * the lock everywhere. The cure: put their entries back (version, os, cpu, optional), as the version before this one has them.
 */
test('the lock names the builds of every system', async () => {
	const { packages }: Lock = JSON.parse(await readFile('package-lock.json', 'utf8'));
	const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies).filter(
			(name) => !(`node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages),
		),
	);
	expect(missing).toEqual([]);
});
