import type { Archive, Wheelful } from './archive.ts';
import { fileEntry, packageEntry } from './archive.ts';
import type { Lock } from './lock.ts';
import type { Manifest, PackageEntry } from './manifest.ts';
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
	const served = { info, packages: Object.fromEntries(Object.entries(packages).map(pyodideEntry)) };
	const { python, pyodide } = lock;
	const build = sha256(JSON.stringify([core, packages, served]));
	return { build, python, pyodide, core, packages, lock: served };
}

/** The fields that `loadPackage` of Pyodide 314 reads. */
function pyodideEntry([name, entry]: [string, PackageEntry]) {
	const { version, sha256, imports, depends } = entry;
	const place = { file_name: entry.name, install_dir: 'site', package_type: 'package' };
	return [name, { name, version, ...place, sha256, imports, depends, unvendored_tests: false }] as const;
}
