import { sha256 } from './digest.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const CACHE = `${BASE}python`;
const DIGEST_HEADER = 'x-sha256';

/**
 * What of Python stays on the reader's device between visits, in Cache Storage, by address. Each entry carries its digest
 * and is checked when it is read. Storage may be full, forbidden or lacking: then nothing is kept, and all works as on a
 * first visit.
 */
export const keptFiles = {
	/** @returns the intact bytes, or `null`; a damaged entry is removed. */
	async read(address: string): Promise<ArrayBuffer | null> {
		try {
			const cache = await caches.open(CACHE);
			const response = await cache.match(address);
			if (!response) return null;
			const bytes = await response.arrayBuffer();
			if ((await sha256(bytes)) === response.headers.get(DIGEST_HEADER)) return bytes;
			await cache.delete(address);
			return null;
		} catch {
			return null;
		}
	},

	async has(address: string): Promise<boolean> {
		try {
			return (await (await caches.open(CACHE)).match(address)) !== undefined;
		} catch {
			return false;
		}
	},

	/** @param digest of the bytes, as `sha256` gave it. The bytes are copied before this returns: they may be transferred then. */
	async write(address: string, bytes: ArrayBuffer, digest: string | null): Promise<void> {
		const response = new Response(bytes, { headers: { [DIGEST_HEADER]: digest ?? '' } });
		try {
			await (await caches.open(CACHE)).put(address, response);
		} catch {
			return;
		}
	},

	async remove(address: string): Promise<void> {
		try {
			await (await caches.open(CACHE)).delete(address);
		} catch {
			return;
		}
	},

	/** Addresses of all that is kept, the oldest first. */
	async list(): Promise<string[]> {
		try {
			return (await (await caches.open(CACHE)).keys()).map(({ url }) => new URL(url).pathname);
		} catch {
			return [];
		}
	},

	/** Removes all else. */
	async retain(addresses: ReadonlySet<string>): Promise<void> {
		try {
			const cache = await caches.open(CACHE);
			for (const request of await cache.keys()) {
				if (!addresses.has(new URL(request.url).pathname)) await cache.delete(request);
			}
		} catch {
			return;
		}
	},
};
