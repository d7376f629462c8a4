import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadPyodide } from 'pyodide';
import { VERSION as BUNDLER } from 'rolldown';
import { z } from 'zod';
import type { Archive } from '../archive.ts';
import { source } from '../paths.ts';
import { sha256 } from '../sha256.ts';
import { patched } from './patch.ts';
import { type Readers, slim } from './slim.ts';

const folder = join(source, 'repack');
const pyodideFolder = dirname(createRequire(import.meta.url).resolve('pyodide'));
const EMSCRIPTEN = 'pyodide.asm.mjs';
const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];

const rules = z.array(z.strictObject({ files: z.array(z.string()).nonempty(), because: z.string().min(1) }));

/** trim.json. Globs are on paths within an archive, which begin with a module's or a distribution's name. */
const trim = z.strictObject({
	/** Not served. */
	drop: rules,
	/** Served although `drop` matches. */
	keep: rules,
	/** Modules of wheels whose source is served beside their bytecode; all others come as bytecode alone. */
	withSource: rules,
});

/** As it is served: wheels and the standard library rewritten, scripts patched, everything compressed; the same bytes every time. */
export type Repack = (archive: Archive) => Promise<Uint8Array>;

/** Without columns: only sources could show them, and bytecode is a fifth smaller. */
const env = { HOME: '/home/reader', PYTHONHASHSEED: '0', PYTHONNODEBUGRANGES: '1' };

/** @throws Error when trim.json says something that isn't known */
export async function startRepack(): Promise<Repack> {
	const rulesText = await readFile(join(folder, 'trim.json'), 'utf8');
	trim.parse(JSON.parse(rulesText));
	const patchesText = await readFile(join(folder, 'patches.json'), 'utf8');
	const booted = await loadPyodide({ env, _makeSnapshot: true });
	booted.runPython(await readFile(join(folder, 'repack.py'), 'utf8'));
	const version = String(booted.runPython("'%d.%d' % sys.version_info[:2]"));
	const snapshot = booted.makeMemorySnapshot();
	return async ({ name, bytes }) => {
		const place = placeOf(name, version);
		if (name.endsWith('.mjs')) {
			const script = patched(name, decoder.decode(bytes), patchesText);
			return compress(encoder.encode(name === EMSCRIPTEN ? await slim(script, await readers()) : script));
		}
		if (place === null) return compress(bytes);
		// What an interpreter compiled before leaves traces in what it compiles next: each archive gets a fresh one.
		const pyodide = await loadPyodide({ env, _loadSnapshot: snapshot });
		const repack: (from: string, to: string, place: string, rules: string) => void =
			pyodide.globals.get('repack');
		pyodide.FS.writeFile('/tmp/in.zip', bytes);
		repack('/tmp/in.zip', '/tmp/out', place, rulesText);
		return compress(pyodide.FS.readFile('/tmp/out'));
	};
}

async function readers(): Promise<Readers> {
	const interpreter = await WebAssembly.compile(await readFile(join(pyodideFolder, 'pyodide.asm.wasm')));
	const functions = WebAssembly.Module.imports(interpreter).filter(({ kind }) => kind === 'function');
	const outer = await readFile(join(pyodideFolder, 'pyodide.mjs'), 'utf8');
	return { imported: new Set(functions.map(({ name }) => name)), outer };
}

/** Over all that decides what comes out, but for the interpreter: the files of this folder, and the bundler. */
export async function digestRecipe(): Promise<string> {
	const entries = await readdir(folder, { withFileTypes: true });
	const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
	const texts = names.sort().map((name) => readFile(join(folder, name), 'utf8'));
	return sha256(JSON.stringify([BUNDLER, ...(await Promise.all(texts))]));
}

/** What tracebacks name: the zip of the standard library, or the folder of installed packages; `null` for no archive. */
function placeOf(name: string, version: string): string | null {
	if (name.endsWith('.whl')) return `/lib/python${version}/site-packages`;
	return name.endsWith('.zip') ? `/lib/python${version.replace('.', '')}.zip` : null;
}

function compress(bytes: Uint8Array): Uint8Array {
	return gzipSync(bytes, { level: 9 });
}
