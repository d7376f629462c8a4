import { expect, test } from 'vitest';
import { slim } from '#src/wheelhouse/repack/slim.ts';

/** As Emscripten writes it, in small. */
const SCRIPT = [
	'async function _createPyodideModule(moduleArg={}){var Module=moduleArg;var _read,_unread,_own;',
	'function assign(wasmExports){_read=Module["_read"]=wasmExports["read"];',
	'_unread=Module["_unread"]=wasmExports["unread"];_own=Module["_own"]=wasmExports["own"]}',
	'var helper=()=>"helps";Module["helper"]=helper;var nobody=()=>"nobody";Module["nobody"]=nobody;',
	'function _glClear(){return"graphics"}_glClear.sig="v";function used(){return"used"}used.sig="v";',
	'var wasmImports={glClear:_glClear,used};Module.run=text=>eval(text);',
	'assign(Module.wasm);return[Module,wasmImports,_own]}export default _createPyodideModule;\n',
].join('');

const READERS = { imported: new Set(['used']), outer: 'module._read(module["helper"])' };

test('stays: what is read by name, what the interpreter imports, what the script itself needs', async () => {
	const text = await slim(SCRIPT, READERS);
	const { default: create } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
	const [module, imports, own] = await create({ wasm: { read: 1, unread: 2, own: 3 } });
	expect(module).toMatchObject({ _read: 1, helper: expect.any(Function) });
	expect(Object.keys(imports)).toEqual(['used']);
	expect(imports.used.sig).toBe('v');
	expect(own).toBe(3);
	expect(module.run('1 + 1')).toBe(2);
});

test.each(['_unread', 'nobody', 'graphics', 'glClear', 'Module._own'])('goes: %s', async (text) => {
	expect(await slim(SCRIPT, READERS)).not.toContain(text);
});

test('the function is in brackets, so that it is compiled at once', async () => {
	expect(await slim(SCRIPT, READERS)).toContain('(async function(');
});

test.each([
	['without exports', SCRIPT.replaceAll('Module["', 'Modul["')],
	['without a table of functions', SCRIPT.replace('wasmImports={', 'imports={')],
	['with another name', SCRIPT.replaceAll('_createPyodideModule', 'create')],
])('a script %s stops the build', async (_case, script) => {
	await expect(slim(script, READERS)).rejects.toThrow(
		/pyodide\.asm\.mjs is not .* Adapt src\/wheelhouse\/repack\/slim\.ts/,
	);
});
