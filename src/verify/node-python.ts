import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { loadPyodide } from 'pyodide';
import { DRIVER } from '#src/runtime/install.ts';
import { Interpreter } from '#src/runtime/interpreter.ts';
import { capMemory } from '#src/runtime/memory-cap.ts';
import { packagesFor } from '#src/runtime/packages.ts';
import type { Outcome, Program, Shown } from '#src/runtime/protocol.ts';
import type { Manifest, RuntimeFileEntry } from '#src/wheelhouse/manifest.ts';
import { writeWhole } from '#src/wheelhouse/write-whole.ts';
import type { Host } from './observe.ts';

const RUNTIME = new URL('../../public/runtime/', import.meta.url);
/** As in the browser, so that a program that needs more fails here too. */
const MEMORY_LIMIT_BYTES = 2 ** 30;

capMemory(MEMORY_LIMIT_BYTES);

/** The reader's Python, in Node: the same interpreter files, the same driver. */
export class NodePython implements Host {
	readonly #manifest: Manifest;
	readonly #interpreter: Interpreter;
	readonly #installed = new Set<string>();

	private constructor(manifest: Manifest, interpreter: Interpreter) {
		this.#manifest = manifest;
		this.#interpreter = interpreter;
	}

	static async boot(manifest: Manifest): Promise<NodePython> {
		const pyodide = manifest.core.filter(({ name }) => name !== DRIVER);
		const [driver] = manifest.core.filter(({ name }) => name === DRIVER);
		if (!driver) throw new Error('public/runtime has no driver. Run: npm start');
		const folder = await flatFolder(pyodide);
		const config = { indexURL: folder, lockFileContents: JSON.stringify(manifest.lock) };
		const { buffer } = await inflated(driver);
		return new NodePython(manifest, await Interpreter.boot(loadPyodide, config, buffer));
	}

	made(): string {
		return `python ${this.#interpreter.python} pyodide ${this.#manifest.pyodide}`;
	}

	async run(program: Program, limitMs: number): Promise<{ outcome: Outcome; shown: readonly Shown[] }> {
		const shown: Shown[] = [];
		await this.#install(packagesFor(program, this.#manifest));
		const outcome = await this.#interpreter.run(program, { limitMs, show: (item) => shown.push(item) });
		return { outcome, shown };
	}

	async #install(names: readonly string[]): Promise<void> {
		const lacking = names.filter((name) => !this.#installed.has(name));
		const entries = lacking
			.map((name) => this.#manifest.packages[name])
			.filter((entry) => entry !== undefined);
		const packs = await Promise.all(entries.map(inflated));
		this.#interpreter.install(packs.map(({ buffer }) => buffer));
		for (const name of lacking) this.#installed.add(name);
	}
}

/** Pyodide in Node reads its own files from one folder; it is named after them, so that what is there is right. */
async function flatFolder(files: readonly RuntimeFileEntry[]): Promise<string> {
	const name = files.map(({ sha256 }) => sha256.slice(0, 8)).join('-');
	const folder = new URL(`../../.cache/node-runtime/${name}/`, import.meta.url);
	for (const file of files) {
		const place = fileURLToPath(new URL(file.name, folder));
		const { size } = await stat(place).catch(() => ({ size: 0 }));
		if (size === 0) await writeWhole(place, await inflated(file));
	}
	return fileURLToPath(folder);
}

async function inflated({ path }: RuntimeFileEntry): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(gunzipSync(await readFile(new URL(path, RUNTIME))));
}
