import { readFileSync } from 'node:fs';
import type { Licences } from './licences.ts';
import type { Manifest } from './manifest.ts';
import { licencesFile, manifestFile } from './paths.ts';

/** @throws Error with the cure when the runtime was not built yet */
export function readManifest(): Manifest {
	return read(manifestFile) as Manifest;
}

/** @throws Error with the cure when the runtime was not built yet */
export function readLicences(): Licences {
	return read(licencesFile) as Licences;
}

/** Both files are written by this project's own build from checked types. */
function read(path: string): unknown {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch (error) {
		throw new Error(`${path} is needed and can't be read. Run: npm run runtime`, { cause: error });
	}
}
