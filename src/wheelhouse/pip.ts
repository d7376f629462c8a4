import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The interpreter of Pyodide 314: wheels must be pure or built for it. */
const TARGET = [
	...['--python-version', '3.14', '--implementation', 'cp', '--abi', 'cp314', '--abi', 'none'],
	...['--platform', 'pyemscripten_2026_0_wasm32', '--platform', 'any'],
];

/**
 * Downloads wheels with pip, so that a mirror or proxy set up for pip is used.
 * @param requirements as `pytest==9.2.0`
 * @param options more of pip's options, as `--ignore-requires-python`
 * @returns file name → content
 * @throws Error with the last line that pip printed
 */
export async function pipDownload(
	requirements: readonly string[],
	options: readonly string[] = [],
): Promise<ReadonlyMap<string, Uint8Array>> {
	const folder = await mkdtemp(join(tmpdir(), 'wheelhouse-'));
	const command = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary=:all:', '--retries', '1'];
	try {
		await run(process.env.PYTHON ?? 'python3', [
			...[...command, '--disable-pip-version-check', '--no-input', '--dest', folder],
			...[...TARGET, ...options, ...requirements],
		]);
		const files = new Map<string, Uint8Array>();
		for (const file of await readdir(folder)) files.set(file, await readFile(join(folder, file)));
		return files;
	} catch (error) {
		throw new Error(`pip download: ${reasonIn(error)}`);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

function reasonIn(error: unknown): string {
	if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
		return 'Python was not found; set PYTHON to the path of one that has pip';
	const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
	return said.split('\n').at(-1) || String(error);
}
