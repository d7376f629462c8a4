import { execFile } from 'node:child_process';
import { glob } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const FACTS = fileURLToPath(new URL('facts.py', import.meta.url));
/** The one whose wheels `requirements.txt` names. */
const VERSION = '3.13';

/** What an interpreter says of itself; written by `facts.py`. */
export interface Facts {
	/** As `CPython`. */
	readonly implementation: string;
	/** As `3.13.0`. */
	readonly version: string;
	/** Size of a pointer in bits. */
	readonly bits: number;
	/** As `Linux` and `x86_64`. */
	readonly system: string;
	readonly machine: string;
	/** Folders of the installation; they say nothing to readers. */
	readonly prefixes: readonly string[];
	/** Top-level module → its distribution and version, as `scikit-learn 1.8.0`. */
	readonly packages: Readonly<Record<string, string>>;
}

/**
 * A desktop's interpreter with pip: `PYTHON` first, then those of PATH and pyenv.
 * @throws Error that says what to install when there is none.
 */
export async function findPython(): Promise<string> {
	const managed: string[] = [];
	for await (const path of glob(`${VERSION}*/bin/python3`, { cwd: join(homedir(), '.pyenv/versions') })) {
		managed.push(join(homedir(), '.pyenv/versions', path));
	}
	for (const candidate of [process.env.PYTHON, `python${VERSION}`, ...managed, 'python3', 'python']) {
		const facts = candidate ? await factsOf(candidate).catch(() => null) : null;
		if (candidate && facts && fits(facts)) return candidate;
	}
	throw new Error(
		`No 64-bit CPython ${VERSION} on Linux was found. Install one, or set PYTHON to the path of one.`,
	);
}

export async function factsOf(python: string): Promise<Facts> {
	const { stdout } = await run(python, ['-I', FACTS]);
	return JSON.parse(stdout) as Facts;
}

function fits({ implementation, version, bits, system }: Facts): boolean {
	return (
		implementation === 'CPython' && version.startsWith(`${VERSION}.`) && bits === 64 && system === 'Linux'
	);
}
