import { MANIFEST, VERSION, WORKER } from '../manifest.ts';

/** How a request of the site's pages is answered; see `answer.ts`. */
export type RequestKind =
	/** A page, for the browser itself or for the router. */
	| 'page'
	/** A script or stylesheet, whose name holds a digest of it. */
	| 'script'
	/** What scripts load; its name is the same in every build. */
	| 'data'
	/** None of the worker's business. */
	| 'other';

export type Asked = Pick<Request, 'method' | 'mode' | 'cache' | 'url'>;

const PYTHON = /^runtime\/[0-9a-f]{16}\//;

/** @param root address of the home page. */
export function requestKind({ method, mode, cache, url }: Asked, root: string): RequestKind {
	const path = pathBelow(url, root);
	if (method !== 'GET' || path === null) return 'other';
	if (mode === 'navigate') return 'page';
	// What is fetched to be kept must come from the server; Python's files are looked up by the page itself.
	if (cache === 'no-store' || [MANIFEST, VERSION, WORKER].includes(path) || PYTHON.test(path)) return 'other';
	if (path.startsWith('_astro/')) return 'script';
	return path === '' || path.endsWith('/') || path.endsWith('.html') ? 'page' : 'data';
}

/** @returns the path below the home page, without query and anchor; `null` for an address of another site. */
export function pathBelow(url: string, root: string): string | null {
	const { origin, pathname } = new URL(url);
	const address = origin + pathname;
	return address.startsWith(root) ? address.slice(root.length).replace(/(^|\/)index\.html$/, '$1') : null;
}
