import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpack } from '#src/runtime/unpack.ts';
import { buildRuntime } from '#src/wheelhouse/build-runtime.ts';
import { patched } from '#src/wheelhouse/repack/patch.ts';
import { changingExports } from './support/wasm-exports.ts';

const PATCHES = JSON.stringify([
	{ file: 'a.mjs', because: 'it is slow', changes: [{ from: 'slow($&)', to: 'quick($&)' }] },
]);

test('a patch changes its one place and no other file', () => {
	expect(patched('a.mjs', 'let x = slow($&);', PATCHES)).toBe('let x = quick($&);');
	expect(patched('b.mjs', 'let x = slow($&);', PATCHES)).toBe('let x = slow($&);');
});

test.each(['let x = 1;', 'slow($&) + slow($&)'])(
	'a file for which it was not made stops the build: %s',
	(text) => {
		expect(() => patched('a.mjs', text, PATCHES)).toThrow(
			/a\.mjs does not have it exactly once\. Adapt the patch/,
		);
	},
);

/** A module that exports one global: what follows the header is its globals and its exports. */
function exporting(changes: 0 | 1): Uint8Array {
	const globals = [6, 6, 1, 0x7f, changes, 0x41, 5, 0x0b];
	const exports = [7, 5, 1, 1, 0x78, 3, 0];
	return Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...globals, ...exports);
}

test('the reader of WebAssembly tells globals that change from those that do not', () => {
	for (const changes of [0, 1] as const) {
		const { exports } = new WebAssembly.Instance(new WebAssembly.Module(exporting(changes).slice().buffer));
		expect(exports['x']).toBeInstanceOf(WebAssembly.Global);
		expect(changingExports(exporting(changes))).toEqual(changes ? ['x'] : []);
	}
});

test('no shared library exports a global that changes: the patch of relocateExports relies on it', async () => {
	const { packages } = await buildRuntime();
	const libraries = new Map<string, string[]>();
	for (const { path } of Object.values(packages)) {
		const pack = new Uint8Array(gunzipSync(await readFile(`public/runtime/${path}`))).buffer;
		for (const [name, content] of unpack(pack))
			if (name.endsWith('.so')) libraries.set(name, changingExports(content));
	}
	expect(libraries.size).toBeGreaterThan(200);
	expect([...libraries].filter(([, names]) => names.length > 0)).toEqual([]);
});
