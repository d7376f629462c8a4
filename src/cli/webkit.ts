import { glob } from 'node:fs/promises';
import { delimiter } from 'node:path';
import { installWithApt } from './install-with-apt.ts';

/** Programs of WebKitGTK, which Debian's packages bring; by their paths. */
export interface WebKitPrograms {
	readonly browser: string;
	/** Speaks WebDriver. */
	readonly driver: string;
	/** A screen that nobody sees: this browser has no way to do without one. */
	readonly screen: string;
}

/** Debian's place for it; it is not meant to be started by hand. */
const BROWSER = '/usr/lib/*/webkit2gtk-4.1/MiniBrowser';

/** @returns them; they are installed where that can be done. `null` if one is lacking. */
export async function provideWebKit(): Promise<WebKitPrograms | null> {
	const found = await findWebKit();
	if (found) return found;
	await installWithApt('webkit2gtk-driver', 'xvfb');
	return findWebKit();
}

async function findWebKit(): Promise<WebKitPrograms | null> {
	const folders = (process.env.PATH ?? '').split(delimiter).join(',');
	const [browser, driver, screen] = await Promise.all([
		first(BROWSER),
		first(`{${folders},}/WebKitWebDriver`),
		first(`{${folders},}/Xvfb`),
	]);
	return browser && driver && screen ? { browser, driver, screen } : null;
}

async function first(pattern: string): Promise<string | null> {
	for await (const path of glob(pattern)) return path;
	return null;
}
