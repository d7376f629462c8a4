import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { mediaType } from '#src/offline/media-type.ts';

/** Names in here hold a digest; browsers and caches may keep these files for good. */
export const IMMUTABLE = /^(_astro|runtime\/[0-9a-f]{16})\//;

const COMPRESSED = /^text\/(html|css|javascript)|json|svg/;
/** What comes with every answer beside the body, with HTTP/2: a status line and headers that were sent before. */
const HEAD_BYTES = 120;

export interface Traffic {
	readonly requests: number;
	/** Of these, for files that a cache may keep for good. */
	readonly immutable: number;
	/** Of these, answered by «it is still the same». */
	readonly unchanged: number;
	readonly bytes: number;
}

/** Serves as docs/hosting.md recommends (compressed, cached, checked by tag) and counts what that takes. */
export class CountingHost {
	readonly #folder: string;
	readonly #server = createServer();
	#counted: Traffic = NOTHING;
	url = '';

	constructor(folder: string) {
		this.#folder = folder;
	}

	async start(): Promise<void> {
		this.#server.on('request', async ({ url = '/', headers }, response) => {
			const path = new URL(url, 'http://host').pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
			const content = await readFile(join(this.#folder, path)).catch(() => null);
			if (!content) {
				response.writeHead(404).end();
				return;
			}
			const type = mediaType(path);
			const compressed = COMPRESSED.test(type);
			const body = compressed
				? brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
				: content;
			const tag = `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`;
			const isSame = headers['if-none-match'] === tag;
			const forGood = IMMUTABLE.test(path);
			this.#count({
				requests: 1,
				immutable: forGood ? 1 : 0,
				unchanged: isSame ? 1 : 0,
				bytes: HEAD_BYTES + (isSame ? 0 : body.length),
			});
			response.writeHead(isSame ? 304 : 200, {
				etag: tag,
				'content-type': type,
				...(compressed && { 'content-encoding': 'br' }),
				'cache-control': forGood ? 'public, max-age=31536000, immutable' : 'no-cache',
			});
			response.end(isSame ? undefined : body);
		});
		await new Promise<void>((resolve) => this.#server.listen(0, 'localhost', resolve));
		this.url = `http://localhost:${(this.#server.address() as AddressInfo).port}/`;
	}

	/** What was served since the last call. */
	take(): Traffic {
		const counted = this.#counted;
		this.#counted = NOTHING;
		return counted;
	}

	close(): void {
		this.#server.closeAllConnections();
		this.#server.close();
	}

	#count(more: Traffic): void {
		const { requests, immutable, unchanged, bytes } = this.#counted;
		this.#counted = {
			requests: requests + more.requests,
			immutable: immutable + more.immutable,
			unchanged: unchanged + more.unchanged,
			bytes: bytes + more.bytes,
		};
	}
}

const NOTHING: Traffic = { requests: 0, immutable: 0, unchanged: 0, bytes: 0 };
