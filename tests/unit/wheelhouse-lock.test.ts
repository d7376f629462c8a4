import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLock } from '#src/wheelhouse/lock.ts';
import { makeManifest } from '#src/wheelhouse/make-manifest.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const lock = readLock();
const names = new Set(lock.wheels.map(({ name }) => name));

test('every wheel has all that it depends on, and no name occurs twice', () => {
	const missing = lock.wheels.flatMap(({ depends }) => depends).filter((name) => !names.has(name));
	expect(missing).toEqual([]);
	expect(names.size).toBe(lock.wheels.length);
});

test('everything wanted is locked', () => {
	const wanted = json('src/wheelhouse/wanted.json');
	const pinned: string[] = lock.wheels.map(({ name, version }) => `${name}==${version}`);
	expect(pinned).toEqual(expect.arrayContaining(wanted.registry));
	expect([...names]).toEqual(expect.arrayContaining(wanted.official));
});

test('what Pyodide distributes is what Pyodide locked', () => {
	const official = json('node_modules/pyodide/pyodide-lock.json').packages;
	const distributed = lock.wheels.filter(({ sources }) => sources.some(({ kind }) => kind === 'cdn'));
	expect(distributed.length).toBeGreaterThan(0);
	for (const { name, version, file, sha256 } of distributed)
		expect(official[name]).toMatchObject({ version, file_name: file, sha256 });
	expect(json('node_modules/pyodide/package.json').version).toBe(lock.pyodide);
});

test('a member names a bundle of the lock', () => {
	const bundles = lock.bundles.map(({ requirement }) => requirement);
	for (const source of lock.wheels.flatMap(({ sources }) => sources))
		if (source.kind === 'member') expect(bundles).toContain(source.bundle);
});

test('the listed licences speak of the versions that are served', () => {
	const listed: { name: string; version: string | null; within: string[] }[] = json(
		'src/wheelhouse/licences/embedded.json',
	);
	const { info } = json('node_modules/pyodide/pyodide-lock.json');
	expect(listed).toContainEqual(expect.objectContaining({ name: 'Pyodide', version: lock.pyodide }));
	expect(listed).toContainEqual(expect.objectContaining({ name: 'CPython', version: lock.python }));
	const emscripten = info.platform.replace('emscripten_', '').replaceAll('_', '.');
	expect(listed).toContainEqual(expect.objectContaining({ name: 'Emscripten', version: emscripten }));
	for (const place of listed.flatMap(({ within }) => within)) expect([...names, 'Pyodide']).toContain(place);
});

test('the build id changes with any byte', () => {
	const build = (text: string) =>
		makeManifest(lock, {}, [{ name: 'pyodide.mjs', bytes: new TextEncoder().encode(text) }], []).build;
	expect(build('a')).toBe(build('a'));
	expect(build('a')).not.toBe(build('b'));
});
