import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readCore, readDriver, readWheels } from './archive.ts';
import { openCache } from './cache.ts';
import { fetchWheels } from './fetch-wheels.ts';
import { collectLicences } from './licences.ts';
import { type Lock, readLock } from './lock.ts';
import { makeManifest } from './make-manifest.ts';
import type { Manifest } from './manifest.ts';
import { cacheFolder, madeFolder, pyodideFolder } from './paths.ts';
import { readManifest } from './read-manifest.ts';
import { repackArchives } from './repack/repack-archives.ts';
import { sha256 } from './sha256.ts';
import { cdn } from './sources/cdn.ts';
import { members } from './sources/member.ts';
import { registry } from './sources/registry.ts';
import { digestInputs, isCurrent, writeStamp } from './stamp.ts';
import { writeRuntime } from './write-runtime.ts';

export interface BuildOptions {
	/** Compare digests of what is there, not only sizes. */
	readonly thorough?: boolean;
	/** Told of long steps, a line each. */
	readonly report?: (line: string) => void;
}

/**
 * Makes `public/runtime/` true to wheels.lock.json and returns its manifest; does nothing when it is already.
 * @throws Error that names the file, the rule and the cure
 */
export async function buildRuntime({
	thorough = false,
	report = console.error,
}: BuildOptions = {}): Promise<Manifest> {
	const inputs = await digestInputs();
	if (await isCurrent(inputs, thorough)) return readManifest();
	const lock = readLock();
	const info = await officialInfo(lock);
	const cache = openCache(cacheFolder);
	await fetchWheels(lock.wheels, cache, sourcesOf(lock), report);
	const originals = { core: await readCore(), wheels: await readWheels(lock.wheels, cache) };
	const interpreter = sha256(JSON.stringify(originals.core.map(({ bytes }) => sha256(bytes))));
	const options = { interpreter, cache, made: madeFolder, report };
	const core = await repackArchives([...originals.core, await readDriver()], options);
	const wheels = await repackArchives(originals.wheels, options);
	const manifest = makeManifest(lock, info, core, wheels);
	const licences = await collectLicences(originals.wheels);
	await writeStamp(inputs, await writeRuntime([...core, ...wheels], manifest, licences));
	report(
		`public/runtime: ${core.length} core files, ${wheels.length} wheels, build ${manifest.build.slice(0, 16)}`,
	);
	return manifest;
}

/** The bundles come last, for they are big: 100 MB where a few wheels may be all that is missing. */
function sourcesOf(lock: Lock) {
	const base = process.env.PYODIDE_CDN ?? `https://cdn.jsdelivr.net/pyodide/v${lock.pyodide}/full/`;
	return [cdn(base.endsWith('/') ? base : `${base}/`), registry, ...lock.bundles.map(members)];
}

/** @throws Error when the installed Pyodide isn't the one that the lock was made for */
async function officialInfo(lock: Lock): Promise<unknown> {
	const json = async (file: string) => JSON.parse(await readFile(join(pyodideFolder, file), 'utf8'));
	const { version } = z.object({ version: z.string() }).parse(await json('package.json'));
	if (version !== lock.pyodide)
		throw new Error(
			`wheels.lock.json is for Pyodide ${lock.pyodide}, package.json brings ${version}. Run: npx node src/wheelhouse/relock.ts`,
		);
	return z.object({ info: z.unknown() }).parse(await json('pyodide-lock.json')).info;
}
