import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DRIVER } from '#src/runtime/install.ts';
import type { Cache } from './cache.ts';
import type { Wheel } from './lock.ts';
import type { PackageEntry, RuntimeFileEntry } from './manifest.ts';
import { driverFolder, pyodideFolder } from './paths.ts';
import { sha256 } from './sha256.ts';
import { writeZip } from './zip.ts';

/** A file of the runtime on its way from where it was fetched to where it is served. */
export interface Archive {
	readonly name: string;
	readonly bytes: Uint8Array;
}

export interface Wheelful extends Archive {
	readonly wheel: Wheel;
}

const CORE = ['pyodide.mjs', 'pyodide.asm.mjs', 'pyodide.asm.wasm', 'python_stdlib.zip'];

export function readCore(): Promise<Archive[]> {
	return Promise.all(CORE.map(async (name) => ({ name, bytes: await readFile(join(pyodideFolder, name)) })));
}

/** The project's own part of the runtime, as the package `_playground` in a wheel without metadata. */
export async function readDriver(): Promise<Archive> {
	const paths = (await readdir(driverFolder, { recursive: true }))
		.filter((path) => path.endsWith('.py'))
		.sort();
	const files = await Promise.all(
		paths.map(async (path) => [`_playground/${path}`, await readFile(join(driverFolder, path))] as const),
	);
	return { name: DRIVER, bytes: writeZip(files) };
}

/** @throws Error when a wheel isn't in the cache: `fetchWheels` comes first */
export function readWheels(wheels: readonly Wheel[], cache: Cache): Promise<Wheelful[]> {
	return Promise.all(
		wheels.map(async (wheel) => {
			const bytes = await cache.read(wheel.sha256);
			if (!bytes) throw new Error(`${wheel.file} vanished from the cache while it was used. Run again.`);
			return { name: wheel.file, bytes, wheel };
		}),
	);
}

export function fileEntry({ name, bytes }: Archive): RuntimeFileEntry {
	const digest = sha256(bytes);
	return { name, path: `${digest.slice(0, 16)}/${name}.packed`, size: bytes.length, sha256: digest };
}

export function packageEntry(archive: Wheelful): PackageEntry {
	const { version, imports, depends } = archive.wheel;
	return { ...fileEntry(archive), version, imports, depends };
}
