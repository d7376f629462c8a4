import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpack } from '#src/runtime/unpack.ts';
import { buildRuntime } from '#src/wheelhouse/build-runtime.ts';
import { patched } from '#src/wheelhouse/repack/patch.ts';

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

setFlagsFromString('--experimental-wasm-type-reflection'); // else a module does not say which of its globals change

/** What is used here of the proposal for type reflection. */
type Reflected = WebAssembly.ModuleExportDescriptor & { readonly type: { readonly mutable?: boolean } };

/** Names of the globals that a WebAssembly module exports and that may change. */
function changingExports(module: Uint8Array<ArrayBuffer>): string[] {
	const exports = WebAssembly.Module.exports(new WebAssembly.Module(module)) as Reflected[];
	return exports
		.filter(({ kind, type }) => kind === 'global' && type.mutable !== false)
		.map(({ name }) => name);
}

/** A module that exports one global: what follows the header is its globals and its exports. */
function exporting(changes: 0 | 1): Uint8Array<ArrayBuffer> {
	const globals = [6, 6, 1, 0x7f, changes, 0x41, 5, 0x0b];
	const exports = [7, 5, 1, 1, 0x78, 3, 0];
	return Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...globals, ...exports);
}

test('a module tells globals that change from those that do not', () => {
	expect(changingExports(exporting(1))).toEqual(['x']);
	expect(changingExports(exporting(0))).toEqual([]);
});

const { packages } = await buildRuntime();

/** Every shared library of the wheelhouse, by path. */
const libraries = new Map<string, Uint8Array<ArrayBuffer>>();
for (const { path } of Object.values(packages)) {
	const pack = new Uint8Array(gunzipSync(await readFile(`public/runtime/${path}`))).buffer;
	for (const [name, content] of unpack(pack)) if (name.endsWith('.so')) libraries.set(name, content);
}

test('no shared library exports a global that changes: the patch of relocateExports relies on it', () => {
	expect(libraries.size).toBeGreaterThan(200);
	const changing = [...libraries].filter(([, content]) => changingExports(content).length > 0);
	expect(changing).toEqual([]);
});

test("no shared library needs what is left out of Emscripten's script", async () => {
	const whole = functionsOf(await readFile('node_modules/pyodide/pyodide.asm.mjs', 'utf8'));
	const served = functionsOf(await servedText('pyodide.asm.mjs'));
	const left = new Set([...whole].filter((name) => !served.has(name)));
	expect(served.size).toBeGreaterThan(200);
	expect(left.size).toBeGreaterThan(1000);
	for (const [path, content] of libraries) {
		const module = new WebAssembly.Module(content);
		const imports = WebAssembly.Module.imports(module).filter(({ name }) => left.has(name));
		expect(imports, path).toEqual([]);
		const scripts = WebAssembly.Module.exports(module).filter(({ name }) => /^__(em_js|start_em)/.test(name));
		expect(scripts, `${path} brings JavaScript, which would not find the script's variables`).toEqual([]);
	}
});

/** Names under which WebAssembly finds functions of Emscripten's script. */
function functionsOf(script: string): Set<string> {
	const entries = /\bwasmImports=\{([^}]+)\}/.exec(script)?.[1] ?? '';
	return new Set(entries.split(',').map((entry) => entry.split(':')[0] ?? ''));
}

async function servedText(name: string): Promise<string> {
	const { core } = await buildRuntime();
	const path = core.find((entry) => entry.name === name)?.path;
	return gunzipSync(await readFile(`public/runtime/${path}`)).toString();
}
