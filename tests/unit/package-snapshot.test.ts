import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { loadPyodide } from 'pyodide';
import { expect, test } from 'vitest';
import { DRIVER } from '#src/runtime/install.ts';
import { Interpreter } from '#src/runtime/interpreter.ts';
import { type CreateModule, withLibraries, withMemory } from '#src/runtime/libraries.ts';
import { packagesFor } from '#src/runtime/packages.ts';
import type { Shown } from '#src/runtime/protocol.ts';
import { readPicture, squeeze } from '#src/runtime/sparse.ts';
import { buildRuntime } from '#src/wheelhouse/build-runtime.ts';
import type { RuntimeFileEntry } from '#src/wheelhouse/manifest.ts';

const PYODIDE = `${process.cwd()}/node_modules/pyodide/`;

interface Case {
	readonly code: string;
	/** Imported in the picture. */
	readonly modules: readonly string[];
	readonly shows: string;
}

/** Uses libraries that are in the picture, one that an import loads later, and one whose module is imported anew. */
const pandas: Case = {
	code: await readFile(`${import.meta.dirname}/support/snapshot_pandas.py`, 'utf8'),
	modules: ['pandas'],
	shows: "True {'Oslo': 2.0, 'Rome': 20.0}\n0.5 [ 6.  -1.5 -1.5]\n[ True False]\n",
};

/** Its libraries have constructors that need Python. */
const matplotlib: Case = {
	code: await readFile(`${import.meta.dirname}/support/snapshot_matplotlib.py`, 'utf8'),
	modules: ['matplotlib', 'matplotlib.pyplot'],
	shows: 'True\nfigure',
};

test.each([
	['pandas', pandas],
	['matplotlib', matplotlib],
])(
	'%s is imported already in an interpreter that starts from a picture with it',
	async (_name, { code, modules, shows }) => {
		const manifest = await buildRuntime();
		const core = (await import(pathToFileURL(`${PYODIDE}pyodide.asm.mjs`).href)) as { default: CreateModule };
		const config = () => ({ indexURL: PYODIDE, lockFileContents: JSON.stringify(manifest.lock) });
		const driver = await packOf(manifest.core.find(({ name }) => name === DRIVER));
		const names = packagesFor({ code }, manifest);
		const packs = await Promise.all(names.map((name) => packOf(manifest.packages[name])));

		const libraries = withLibraries(core.default, packs);
		const making = { ...config(), createPyodideModule: libraries.create };
		const taken = await Interpreter.snapshot(loadPyodide, making, driver, { packs, libraries, modules });
		const picture = readPicture(squeeze(taken));
		const python = await Interpreter.boot(
			loadPyodide,
			{
				...config(),
				createPyodideModule: withMemory(withLibraries(core.default, packs).create, picture),
				_loadSnapshot: picture.head,
			},
			driver,
		);
		python.install(packs);

		const shown: Shown[] = [];
		const outcome = await python.run(
			{ name: 'main.py', code },
			{ limitMs: 20_000, show: (item) => shown.push(item) },
		);
		expect(outcome).toEqual({ kind: 'ok' });
		expect(shown.map((item) => (item.kind === 'text' ? item.chunk : item.kind)).join('')).toBe(shows);
	},
	120_000,
);

async function packOf(entry: RuntimeFileEntry | undefined): Promise<ArrayBuffer> {
	return new Uint8Array(gunzipSync(await readFile(`public/runtime/${entry?.path}`))).buffer;
}
