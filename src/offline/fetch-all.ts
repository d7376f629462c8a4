import { fetchSiteFile } from './fetch-site-file.ts';
import type { SiteFile } from './manifest.ts';
import type { Shelf } from './shelf.ts';

/** As many as browsers open connections to one host. */
const AT_ONCE = 6;

/**
 * Brings all files here that are not. What has arrived stays, also when this ends with an error.
 * @param onBytes called with the size of each file that is here.
 * @throws what stopped it: Error in words for the reader, DOMException when storage is full or `signal` was aborted.
 */
export async function fetchAll(
	base: string,
	files: readonly SiteFile[],
	shelf: Shelf,
	signal: AbortSignal,
	onBytes: (size: number) => void,
): Promise<void> {
	const failing = new AbortController();
	const either = AbortSignal.any([signal, failing.signal]);
	const waiting = files.values();
	const takeTurns = async (): Promise<void> => {
		for (const file of waiting) {
			either.throwIfAborted();
			const isHere = (await shelf.holds(file)) || (await shelf.takeOver(file));
			if (!isHere) await shelf.put(file, await fetchSiteFile(base, file, either));
			onBytes(file.size);
		}
	};
	const turns = Array.from({ length: AT_ONCE }, () =>
		takeTurns().catch((error: unknown) => {
			failing.abort(error);
			throw error;
		}),
	);
	const ends = await Promise.allSettled(turns);
	const failed = ends.some(({ status }) => status === 'rejected');
	if (failed) throw signal.aborted ? signal.reason : failing.signal.reason;
}
