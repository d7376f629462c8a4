import { BASE } from './base.ts';

/**
 * The address of a page or file as programs are told it: in full where the build knows the host (`SITE_URL`), else relative to the
 * file that tells it, so that it is right under every path. An invented host would be worse than none.
 * @param path that `href` made.
 * @param teller path of the page or file that says it, from the root of the host as well.
 */
export function machineAddress(path: string, teller: string, site: URL | undefined): string {
	if (site) return new URL(path, site).href;
	const up = '../'.repeat(teller.slice(BASE.length).split('/').length - 1) || './';
	return up + path.slice(BASE.length);
}
