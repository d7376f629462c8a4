import { sha256 } from '#src/runtime/digest.ts';
import { mediaType } from './media-type.ts';
import { buildCache } from './state.ts';

const DIGEST_HEADER = 'x-sha256';

/** The files of one build on this device, each with its digest, which is checked whenever it is read. */
export class KeptBuild {
	readonly #base: string;
	readonly #name: string;

	constructor(base: string, build: string) {
		this.#base = base;
		this.#name = buildCache(base, build);
	}

	/** @returns the intact file, ready to be shown, or `null`; a damaged one is removed. */
	async read(path: string): Promise<Response | null> {
		const response = await caches.match(this.#base + path, { cacheName: this.#name }).catch(() => undefined);
		if (!response) return null;
		const bytes = await response.arrayBuffer().catch(() => new ArrayBuffer(0));
		if ((await sha256(bytes)) === response.headers.get(DIGEST_HEADER)) {
			return new Response(bytes, { headers: response.headers });
		}
		await this.remove(path).catch(() => {});
		return null;
	}

	/** @returns whether it holds this file, intact. */
	async holds(path: string, digest: string): Promise<boolean> {
		return (await this.read(path))?.headers.get(DIGEST_HEADER) === digest;
	}

	/** @throws DOMException when storage is full or closed. */
	async write(path: string, bytes: ArrayBuffer, digest: string): Promise<void> {
		const headers = { 'content-type': mediaType(path), [DIGEST_HEADER]: digest };
		await (await caches.open(this.#name)).put(this.#base + path, new Response(bytes, { headers }));
	}

	async remove(path: string): Promise<void> {
		await (await caches.open(this.#name)).delete(this.#base + path);
	}

	/** Paths of all that it holds, unchecked. */
	async paths(): Promise<string[]> {
		const requests = await (await caches.open(this.#name)).keys();
		return requests.map(({ url }) => decodeURI(new URL(url).pathname).slice(this.#base.length));
	}
}
