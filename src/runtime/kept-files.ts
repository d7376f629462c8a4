import { BASE } from '#src/lib/base.ts';
import { readState } from '#src/offline/state.ts';
import { sha256 } from './digest.ts';

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
			// By way of a blob: twice as quick as the response's own arrayBuffer() for what is large.
			const bytes = await (await response.blob()).arrayBuffer();
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

	/** @returns the digest of the bytes that are kept, if they are intact. */
	async digest(address: string): Promise<string | null> {
		const bytes = await keptFiles.read(address);
		return bytes && sha256(bytes);
	},

	/** @param digest of the bytes, as `sha256` gave it. The bytes are copied before this returns: they may be transferred then. */
	async write(address: string, bytes: ArrayBuffer, digest: string | null): Promise<void> {
		try {
			await keptFiles.store(address, bytes, digest);
		} catch {
			return;
		}
	},

	/** As `write`. @throws DOMException when storage is full or closed. */
	async store(address: string, bytes: ArrayBuffer, digest: string | null): Promise<void> {
		const response = new Response(bytes, { headers: { [DIGEST_HEADER]: digest ?? '' } });
		await (await caches.open(CACHE)).put(address, response);
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

	/** Removes all else, but nothing that the reader keeps for offline use. */
	async retain(addresses: ReadonlySet<string>): Promise<void> {
		try {
			const offline = (await readState(BASE))?.python.map((path) => BASE + path);
			const cache = await caches.open(CACHE);
			for (const request of await cache.keys()) {
				const { pathname } = new URL(request.url);
				if (!addresses.has(pathname) && !offline?.includes(pathname)) await cache.delete(request);
			}
		} catch {
			return;
		}
	},

	async removeAll(): Promise<void> {
		try {
			await caches.delete(CACHE);
		} catch {
			return;
		}
	},
};
