import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { installWithApt } from './install-with-apt.ts';

const run = promisify(execFile);
const START_LIMIT_MS = 30_000;

/** @returns the path or name of a Firefox that starts, `FIREFOX` first; it is installed where that can be done. `null` if there is none. */
export async function provideFirefox(): Promise<string | null> {
	const found = await findFirefox();
	if (found) return found;
	await installWithApt('firefox-esr');
	return findFirefox();
}

async function findFirefox(): Promise<string | null> {
	const candidates = [
		process.env.FIREFOX,
		'firefox-esr',
		'firefox',
		'/Applications/Firefox.app/Contents/MacOS/firefox',
	];
	for (const candidate of candidates) if (candidate && (await starts(candidate))) return candidate;
	return null;
}

function starts(path: string): Promise<boolean> {
	return run(path, ['--version'], { timeout: START_LIMIT_MS }).then(
		() => true,
		() => false,
	);
}
