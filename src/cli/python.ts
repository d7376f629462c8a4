import { execFile } from 'node:child_process';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runCommand } from './step.ts';

const run = promisify(execFile);
const VENV = '.venv';
const REQUIREMENTS = 'tests/python/requirements.txt';
const STAMP = `${VENV}/installed.txt`;
/** The driver's tests install pandas 3, which needs this. */
const OLDEST = [3, 11] as const;
const PROBE = 'import sys, pip, venv; print(*sys.version_info[:2])';

/**
 * The project's own Python environment with the pinned tools, made or brought up to date as needed.
 * @returns the path of its interpreter.
 * @throws Error that says what to install when there is no Python that fits.
 */
export async function providePython(): Promise<string> {
	const python = process.platform === 'win32' ? `${VENV}/Scripts/python.exe` : `${VENV}/bin/python`;
	const requirements = await readFile(REQUIREMENTS, 'utf8');
	if ((await readFile(STAMP, 'utf8').catch(() => null)) === requirements && (await starts(python)))
		return python;
	const base = await findPython();
	console.log(`Installing the Python tools into ${VENV} (with ${base})`);
	// Without pip, because Debian keeps what `venv` needs for it in a package of its own: the base's pip serves both.
	await must([base, '-m', 'venv', '--clear', '--without-pip', VENV]);
	const quiet = ['--quiet', '--disable-pip-version-check', '--no-input'];
	await must([base, '-m', 'pip', '--python', python, 'install', ...quiet, '-r', REQUIREMENTS]);
	await writeFile(STAMP, requirements);
	return python;
}

/** The newest one that has pip; `PYTHON` comes first. */
async function findPython(): Promise<string> {
	const installed = ['3.14', '3.13', '3.12', '3.11'].map((version) => `python${version}`);
	const managed: string[] = [];
	for await (const path of glob('*/bin/python3', { cwd: join(homedir(), '.pyenv/versions') })) {
		managed.push(join(homedir(), '.pyenv/versions', path));
	}
	managed.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
	const candidates = [process.env.PYTHON, ...managed, ...installed, 'python3', 'python'];
	for (const candidate of candidates) if (candidate && (await fits(candidate))) return candidate;
	throw new Error(
		`No Python ${OLDEST.join('.')} or newer with pip was found. Install one, or set PYTHON to the path of one.`,
	);
}

async function fits(python: string): Promise<boolean> {
	const probe = await run(python, ['-c', PROBE]).catch(() => null);
	const [major = 0, minor = 0] = probe?.stdout.split(' ').map(Number) ?? [];
	return major === OLDEST[0] && minor >= OLDEST[1];
}

function starts(python: string): Promise<boolean> {
	return run(python, ['-c', '']).then(
		() => true,
		() => false,
	);
}

async function must(command: readonly [string, ...string[]]): Promise<void> {
	if (!(await runCommand(command))) throw new Error(`${command.join(' ')}: failed; its message is above`);
}
