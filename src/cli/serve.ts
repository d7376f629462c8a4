import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface ServeOptions {
	/** Path under which the site was built, with a slash at both ends. */
	readonly base: string;
	/** First port to try; the next free one is taken. 0 takes any. */
	readonly port: number;
	/** Send the `.gz` beside a file, where `npm run compress` made one. */
	readonly compressed?: boolean;
}

export interface Served {
	/** Address of the home page. */
	readonly url: string;
	close(): void;
}

/** Their addresses hold a part of their digest: what is there never changes. */
const IMMUTABLE = /^\/(runtime\/[0-9a-f]{16}|_astro)\//;
/** Of the kinds that a built site holds, those that the server's table of media types doesn't know. */
const BINARY = /\.(packed|pf_\w+|pagefind)$/;
const PORTS_TO_TRY = 50;

/**
 * A plain static server, for this machine only: what it serves, any static host can.
 * @param folder a built site.
 * @throws Error when no port is free.
 */
export async function serve(
	folder: string,
	{ base, port, compressed = false }: ServeOptions,
): Promise<Served> {
	const notFound = await readFile(join(folder, '404.html')).catch(() => 'Not found');
	const refuse = (response: ServerResponse) =>
		response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(notFound);
	const files = sirv(folder, {
		etag: true,
		gzip: compressed,
		onNoMatch: (_request, response) => refuse(response),
		setHeaders: (response, path) => {
			response.setHeader(
				'cache-control',
				IMMUTABLE.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
			);
			if (BINARY.test(path)) response.setHeader('content-type', 'application/octet-stream');
		},
	});
	const server = createServer((request: IncomingMessage, response: ServerResponse) => {
		const url = request.url ?? '/';
		if (url === '/' && base !== '/') response.writeHead(302, { location: base }).end();
		else if (!url.startsWith(base)) refuse(response);
		else files(Object.assign(request, { url: url.slice(base.length - 1) }), response);
	});
	const taken = await listen(server, port);
	return { url: `http://localhost:${taken}${base}`, close: () => server.close() };
}

async function listen(server: Server, first: number): Promise<number> {
	const last = first === 0 ? 0 : first + PORTS_TO_TRY - 1;
	for (let port = first; port <= last; port++) {
		if (await isFree(server, port)) break;
	}
	const address = server.address();
	if (address && typeof address === 'object') return address.port;
	throw new Error(`no free port from ${first} to ${last}: give another with --port`);
}

function isFree(server: Server, port: number): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const onError = (error: NodeJS.ErrnoException) =>
			error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error);
		server.once('error', onError);
		server.listen(port, 'localhost', () => {
			server.off('error', onError);
			resolve(true);
		});
	});
}
