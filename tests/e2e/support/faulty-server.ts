import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { mediaType } from '#src/offline/media-type.ts';

/** A static server that can be stopped and started at the same address, cut off, made slow, and given another site to serve. */
export class FaultyServer {
	/** Folders by the path under which each is served. */
	readonly sites = new Map<string, string>();
	/** Answers in place of a file, by address. */
	readonly instead = new Map<string, string>();
	/** Paths of all requests since it was last emptied. */
	readonly asked: string[] = [];
	/** Bytes that are still sent before every connection is cut. */
	budget = Number.POSITIVE_INFINITY;
	/** Pages are held back this long. */
	delayMs = 0;
	#server: Server | null = null;
	#port = 0;
	readonly #sockets = new Set<Socket>();

	async start(): Promise<void> {
		const server = createServer((request, response) => void this.#answer(request, response));
		server.on('connection', (socket) => {
			this.#sockets.add(socket);
			socket.on('close', () => this.#sockets.delete(socket)).on('error', () => {});
		});
		await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
		this.#port = (server.address() as AddressInfo).port;
		this.#server = server;
	}

	/** As when the machine is unplugged. */
	async stop(): Promise<void> {
		if (!this.#server) return;
		const closed = new Promise((resolve) => this.#server?.close(resolve));
		this.#cut();
		await closed;
		this.#server = null;
	}

	get origin(): string {
		return `http://localhost:${this.#port}`;
	}

	#cut(): void {
		for (const socket of this.#sockets) socket.destroy();
	}

	async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const { pathname } = new URL(request.url ?? '/', this.origin);
		this.asked.push(pathname);
		if (this.budget <= 0) return this.#cut();
		const text = this.instead.get(pathname);
		if (text !== undefined) return void response.writeHead(200, { 'cache-control': 'no-cache' }).end(text);
		const file = await this.#find(pathname);
		if (!file) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
		if (pathname.endsWith('/')) await new Promise((resolve) => setTimeout(resolve, this.delayMs));
		response.writeHead(200, { 'content-type': mediaType(file), 'cache-control': 'no-cache' });
		createReadStream(file)
			.on('data', (chunk) => {
				this.budget -= chunk.length;
				if (this.budget <= 0) this.#cut();
			})
			.pipe(response);
	}

	/** The site with the longest path answers. */
	async #find(pathname: string): Promise<string | null> {
		const bases = [...this.sites.keys()].sort((a, b) => b.length - a.length);
		const base = bases.find((start) => pathname.startsWith(start));
		const folder = base && this.sites.get(base);
		if (!folder) return null;
		const file = join(folder, pathname.slice(base.length).replace(/(^|\/)$/, '$1index.html'));
		return (await stat(file).catch(() => null))?.isFile() ? file : null;
	}
}
