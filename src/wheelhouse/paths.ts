import { homedir } from 'node:os';
import { join } from 'node:path';

/** npm runs every script in the project's root; a page that Astro has bundled has no other way to know it. */
const root = process.cwd();

export const source = join(root, 'src/wheelhouse');
/** What this project adds to Python, in Python. */
export const driverFolder = join(root, 'src/runtime/driver');
export const lockFile = join(source, 'wheels.lock.json');
export const wantedFile = join(source, 'wanted.json');
export const pyodideFolder = join(root, 'node_modules/pyodide');
/** Written by the wheelhouse, served as it is. */
export const runtime = join(root, 'public/runtime');
export const manifestFile = join(runtime, 'manifest.json');
export const licencesFile = join(runtime, 'licences.json');
export const stampFile = join(root, '.cache/wheelhouse.json');
/** Per user, so that a fresh clone downloads nothing twice. */
export const cacheFolder = join(
	process.env.XDG_CACHE_HOME || join(homedir(), '.cache'),
	'python-for-ai-and-data',
);
/** What was made of which of the files in there. */
export const madeFolder = join(cacheFolder, 'made');
