import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { loadPyodide } from 'pyodide';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DRIVER } from '#src/runtime/install.ts';
import { unpack } from '#src/runtime/unpack.ts';
import { buildRuntime } from '#src/wheelhouse/build-runtime.ts';
import { openCache } from '#src/wheelhouse/cache.ts';
import { type Repack, startRepack } from '#src/wheelhouse/repack/recipe.ts';
import { repackArchives } from '#src/wheelhouse/repack/repack-archives.ts';
import { sha256 } from '#src/wheelhouse/sha256.ts';

const SITE = '/lib/python3.14/site-packages';
const name = 'thing-1.0-py3-none-any.whl';

function zip(members: Readonly<Record<string, string>>): Uint8Array {
	return zipSync(Object.fromEntries(Object.entries(members).map(([path, text]) => [path, strToU8(text)])));
}

const bytes = zip({
	'thing/__init__.py': 'from .core import fail\n',
	'thing/core.py': '"""Doc."""\n\n\ndef fail():\n    raise ValueError("as it should")\n',
	'thing/fast.py': 'never = "imported, for the extension comes first"\n',
	'thing/fast.cpython-314-wasm32-emscripten.so': '',
	'thing/template.py': 'class {{ name }}: ...\n',
	'scipy/core.pyi': 'def fail() -> None: ...\n',
	'thing/tests/test_core.py': 'import thing\n',
	'thing/src/thing.h': '#pragma once\n',
	'thing/table.json': '{}\n',
	'thing-1.0.dist-info/METADATA': 'Metadata-Version: 2.4\nName: thing\nVersion: 1.0\n',
	'thing-1.0.dist-info/WHEEL': 'Wheel-Version: 1.0\n',
	'thing-1.0.dist-info/RECORD': 'thing/core.py,sha256=stale,1\n',
});

const SERVED = [
	'thing-1.0.dist-info/METADATA',
	'thing-1.0.dist-info/RECORD',
	'thing-1.0.dist-info/WHEEL',
	'thing/__init__.py',
	'thing/__pycache__/__init__.cpython-314.pyc',
	'thing/core.pyc',
	'thing/fast.cpython-314-wasm32-emscripten.so',
	'thing/table.json',
	'thing/template.py',
];

let repack: Repack;
beforeAll(async () => {
	repack = await startRepack();
}, 60_000);

describe('a wheel', () => {
	let files: Map<string, Uint8Array>;
	let python: Awaited<ReturnType<typeof loadPyodide>>;
	const ask = (call: string): unknown => JSON.parse(String(python.runPython(call)));
	beforeAll(async () => {
		files = new Map(unpack(new Uint8Array(gunzipSync(await repack({ name, bytes }))).buffer));
		python = await loadPyodide();
		for (const [path, content] of files) {
			python.FS.mkdirTree(`${SITE}/${path}`.replace(/\/[^/]*$/, ''));
			python.FS.writeFile(`${SITE}/${path}`, content);
		}
		python.runPython(await readFile('tests/unit/wheelhouse_repack.py', 'utf8'));
	}, 60_000);

	test('holds bytecode for modules, and nothing that no program reaches', () => {
		expect([...files.keys()].sort()).toEqual(SERVED);
	});

	test('lists what it holds, as importlib.metadata reads it', () => {
		expect(ask('record()')).toEqual(SERVED.map((path) => [path, true]));
	});

	test('never checks bytecode against a source', () => {
		for (const [path, content] of files)
			if (path.endsWith('.pyc')) expect([...content.slice(4, 8)], path).toEqual([1, 0, 0, 0]);
	});

	test('is imported; tracebacks name the file and line of the source', () => {
		expect(ask('failure()')).toEqual([`${SITE}/thing/core.py`, 5, 'Doc.', `${SITE}/thing/core.pyc`]);
	});
});

test('the same archive gives the same bytes, whatever was made before', async () => {
	const first = await repack({ name, bytes });
	const other = zip({ 'other.py': 'first, second = {"amg", "lobpcg", "arpack"}, ("fail", "core")\n' });
	await repack({ name: 'other-1.0-py3-none-any.whl', bytes: other });
	expect(sha256(await repack({ name, bytes }))).toBe(sha256(first));
}, 60_000);

test('in the zip of the standard library, bytecode stands for its source', async () => {
	const library = zip({ 'json/__init__.py': 'x = 1\n', 'words.txt': 'text\n' });
	const served = await repack({ name: 'python_stdlib.zip', bytes: library });
	expect(Object.keys(unzipSync(gunzipSync(served))).sort()).toEqual(['json/__init__.pyc', 'words.txt']);
}, 60_000);

describe('all archives', () => {
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'repack-test-'));
	});
	afterAll(() => rm(folder, { recursive: true }));

	const lines: string[] = [];
	const optionsIn = (made: string) => ({
		interpreter: '',
		cache: openCache(made),
		made,
		report: (line: string) => lines.push(line),
	});

	test('are made once; what is no archive is only compressed', async () => {
		const archives = [
			{ name: 'other.mjs', bytes: strToU8('export {};') },
			{ name, bytes },
		];
		const made = await repackArchives(archives, optionsIn(folder));
		expect(lines).toHaveLength(3);
		expect(gunzipSync(made[0]?.bytes ?? '').toString()).toBe('export {};');
		expect(sha256(made[1]?.bytes ?? '')).toBe(sha256(await repack({ name, bytes })));
		lines.length = 0;
		expect(await repackArchives(archives, optionsIn(folder))).toEqual(
			made.map((archive) => ({ ...archive, bytes: Buffer.from(archive.bytes) })),
		);
		expect(lines).toEqual([]);
	}, 60_000);

	test('name the one that is not a zip', async () => {
		const broken = repackArchives([{ name, bytes: strToU8('no zip at all') }], optionsIn(folder));
		await expect(broken).rejects.toThrow(new RegExp(`${name} could not be rewritten[^]*BadZipFile`));
	}, 60_000);
});

test('the driver is served as bytecode, all of it', async () => {
	const { core } = await buildRuntime();
	const path = core.find(({ name }) => name === DRIVER)?.path;
	const pack = new Uint8Array(gunzipSync(await readFile(`public/runtime/${path}`))).buffer;
	const served = [...unpack(pack)].map(([path]) => path);
	const sources = (await readdir('src/runtime/driver', { recursive: true })).filter((path) =>
		path.endsWith('.py'),
	);
	const modules = served.map((path) => path.replace(/__pycache__\/(\w+)\.cpython-\d+/, '$1'));
	for (const path of sources) expect(modules).toContain(`_playground/${path}c`);
});
