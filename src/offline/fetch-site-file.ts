import { sha256 } from '#src/runtime/digest.ts';
import { isPython, type SiteFile } from './manifest.ts';

/**
 * One file, as the manifest has it.
 * @throws Error in words for the reader; DOMException `AbortError` when `signal` was aborted.
 */
export async function fetchSiteFile(base: string, file: SiteFile, signal: AbortSignal): Promise<ArrayBuffer> {
	const { path } = file;
	// The browser's own cache may hold a page of another build; Python's addresses never change what they mean.
	const cache = isPython(path) ? 'default' : 'no-store';
	const response = await fetch(base + path, { signal, cache }).catch((error: unknown) => {
		throw isAbort(error) ? error : new Error('the site can’t be reached');
	});
	if (!response.ok) throw new Error(`the site answered ${response.status} for ${path || 'its home page'}`);
	const bytes = await response.arrayBuffer().catch((error: unknown) => {
		throw isAbort(error)
			? error
			: new Error(`the connection broke while ${path || 'the home page'} was loading`);
	});
	if ((await sha256(bytes)) === file.sha256) return bytes;
	throw new Error(`${path || 'the home page'} is damaged, or the site is being changed just now`);
}

export function isAbort(error: unknown): boolean {
	return error instanceof DOMException && error.name === 'AbortError';
}
