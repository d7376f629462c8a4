import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cacheFolder } from '#src/wheelhouse/paths.ts';
import { sha256 } from '#src/wheelhouse/sha256.ts';
import { factsOf, findPython } from './find-python.ts';

const run = promisify(execFile);
const REQUIREMENTS = fileURLToPath(new URL('requirements.txt', import.meta.url));

/**
 * The desktop's Python with the packages of `requirements.txt`, and nothing else: made once per user, since its name holds
 * the digest of what is in it.
 * @returns the path of its interpreter.
 */
export async function provideDesktop(): Promise<string> {
	const base = await findPython();
	const { version } = await factsOf(base);
	const digest = sha256(await readFile(REQUIREMENTS)).slice(0, 16);
	const folder = join(cacheFolder, `desktop-${version}-${digest}`);
	const python = join(folder, 'bin/python3');
	if (await starts(python)) return python;
	console.log('Installing the packages for the desktop recordings (once)');
	await rm(folder, { recursive: true, force: true });
	await run(base, ['-m', 'venv', '--without-pip', folder]);
	const options = ['--require-hashes', '--only-binary=:all:', '--no-input', '--disable-pip-version-check'];
	try {
		await run(base, ['-m', 'pip', '--python', python, 'install', ...options, '-r', REQUIREMENTS]);
	} catch (error) {
		await rm(folder, { recursive: true, force: true });
		throw error;
	}
	return python;
}

function starts(python: string): Promise<boolean> {
	return run(python, ['-c', 'import numpy']).then(
		() => true,
		() => false,
	);
}
