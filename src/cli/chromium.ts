import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { installWithApt } from './install-with-apt.ts';
import { runCommand } from './step.ts';

const run = promisify(execFile);
const START_LIMIT_MS = 30_000;
const isRoot = process.getuid?.() === 0;

/** A browser that makes no request of its own and starts where there is no screen. */
export const chromiumFlags: readonly string[] = [
	...(isRoot || process.env.CI ? ['--no-sandbox'] : []),
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** @returns the path or name of a Chromium that starts: `CHROMIUM`, Playwright's own, or the system's; `null` if there is none. */
export async function findChromium(): Promise<string | null> {
	const candidates = [
		process.env.CHROMIUM,
		chromium.executablePath(),
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	];
	for (const candidate of candidates) if (candidate && (await starts(candidate))) return candidate;
	return null;
}

/**
 * Finds a Chromium or installs one.
 * @throws Error that says what to install when nothing helped.
 */
export async function provideChromium(): Promise<string> {
	const found = await findChromium();
	if (found) return found;
	for (const install of [installWithPlaywright, () => installWithApt('chromium')]) {
		await install();
		const installed = await findChromium();
		if (installed) return installed;
	}
	throw new Error(
		'The browser tests need Chromium, and it could not be installed. ' +
			'Install it (Debian: apt-get install chromium; elsewhere: npx playwright install --with-deps chromium), ' +
			'or set CHROMIUM to the path of one.',
	);
}

async function installWithPlaywright(): Promise<void> {
	console.log('No Chromium found. Trying: playwright install chromium');
	const limit = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' };
	await runCommand(['npx', 'playwright', 'install', 'chromium'], limit).catch(console.error);
}

/** A file that is there may still lack its libraries, or only point to a shop. */
function starts(path: string): Promise<boolean> {
	return run(path, ['--version'], { timeout: START_LIMIT_MS }).then(
		() => true,
		() => false,
	);
}
