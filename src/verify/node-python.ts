import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadPyodide } from 'pyodide';
import { type DriverFiles, Interpreter } from '#src/runtime/interpreter.ts';
import { capMemory } from '#src/runtime/memory-cap.ts';
import { packagesFor } from '#src/runtime/packages.ts';
import type { Outcome, Program, Shown } from '#src/runtime/protocol.ts';
import type { Manifest } from '#src/wheelhouse/manifest.ts';

const RUNTIME = new URL('../../public/runtime/', import.meta.url);
const DRIVER = new URL('../runtime/driver/', import.meta.url);
/** As in the browser, so that a program that needs more fails here too. */
const MEMORY_LIMIT_BYTES = 2 ** 30;

capMemory(MEMORY_LIMIT_BYTES);

/** The reader's Python, in Node: the same interpreter files, the same driver. */
export class NodePython {
	readonly #manifest: Manifest;
	readonly #interpreter: Interpreter;

	private constructor(manifest: Manifest, interpreter: Interpreter) {
		this.#manifest = manifest;
		this.#interpreter = interpreter;
	}

	static async boot(manifest: Manifest): Promise<NodePython> {
		const folder = await flatFolder(manifest);
		const config = {
			indexURL: folder,
			packageBaseUrl: folder,
			lockFileContents: JSON.stringify(manifest.lock),
			packageCacheDir: folder,
		};
		return new NodePython(manifest, await Interpreter.boot(loadPyodide, config, await driverFiles()));
	}

	get versions(): string {
		return `python ${this.#interpreter.python} pyodide ${this.#manifest.pyodide}`;
	}

	async run(program: Program, limitMs: number): Promise<{ outcome: Outcome; shown: readonly Shown[] }> {
		const shown: Shown[] = [];
		await this.#interpreter.install(packagesFor(program.code, this.#manifest));
		const outcome = await this.#interpreter.run(program, { limitMs, show: (item) => shown.push(item) });
		return { outcome, shown };
	}
}

/** Pyodide in Node reads its files from one folder; the served ones each have a folder of their own. */
async function flatFolder(manifest: Manifest): Promise<string> {
	const folder = new URL(`../../.cache/node-runtime/${manifest.build}/`, import.meta.url);
	const path = fileURLToPath(folder);
	await mkdir(path, { recursive: true });
	for (const file of [...manifest.core, ...Object.values(manifest.packages)]) {
		await symlink(fileURLToPath(new URL(file.path, RUNTIME)), `${path}${file.name}`).catch(ignoreExisting);
	}
	return path;
}

/** The folder is named after the build: what another run of this check has put there is the same. */
function ignoreExisting(error: NodeJS.ErrnoException): void {
	if (error.code !== 'EEXIST') throw error;
}

async function driverFiles(): Promise<DriverFiles> {
	const names = (await readdir(DRIVER)).filter((name) => name.endsWith('.py'));
	return Object.fromEntries(
		await Promise.all(names.map(async (name) => [name, await readFile(new URL(name, DRIVER), 'utf8')])),
	) as DriverFiles;
}
