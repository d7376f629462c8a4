import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

export interface Host {
	/** Address of the home page. */
	readonly url: string;
	close(): void;
}

interface Options {
	/** Path under which the site is served, with a slash at both ends. */
	readonly base: string;
	/** Media type by ending, as `.js`; `null` sends no header but the length. */
	readonly types: Readonly<Record<string, string>> | null;
	/** Name by which the browser knows this machine. */
	readonly name?: string;
}

export const TYPES = {
	'.html': 'text/html',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
};

/** As little as a server can do. */
export async function servePlainly(
	folder: string,
	{ base, types, name = '127.0.0.1' }: Options,
): Promise<Host> {
	const server = createServer(async (request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
		const file = path.startsWith(base) ? path.slice(base.length).replace(/(^|\/)$/, '$1index.html') : null;
		const body = file === null ? null : await readFile(join(folder, file)).catch(() => null);
		response.sendDate = false;
		if (body && types)
			response.setHeader('content-type', types[extname(file ?? '')] ?? 'application/octet-stream');
		response.setHeader('content-length', body?.length ?? 0);
		response.writeHead(body ? 200 : 404).end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://${name}:${port}${base}`,
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
