import type { Archive, Wheelful } from './archive.ts';
import { fileEntry, packageEntry } from './archive.ts';
import type { Lock } from './lock.ts';
import type { Manifest } from './manifest.ts';
import { sha256 } from './sha256.ts';

/** @param info `info` of Pyodide's own lock, which `loadPyodide` compares with itself */
export function makeManifest(
	lock: Pick<Lock, 'python' | 'pyodide'>,
	info: unknown,
	coreFiles: readonly Archive[],
	wheels: readonly Wheelful[],
): Manifest {
	const core = coreFiles.map(fileEntry);
	const packages = Object.fromEntries(wheels.map((wheel) => [wheel.wheel.name, packageEntry(wheel)]));
	const { python, pyodide } = lock;
	const build = sha256(JSON.stringify([core, packages, info]));
	return { build, python, pyodide, core, packages, lock: { info, packages: {} } };
}
