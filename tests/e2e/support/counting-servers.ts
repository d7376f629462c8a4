import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { serve } from '#src/cli/serve.ts';
import { SITE_BASE, SITE_FOLDER } from './site.ts';

export interface CountingServers {
	/** The site's home page; the server counts what is asked for below `probe/` and outside the site. */
	readonly own: string;
	/** Another server, which lets everybody ask and counts connections, too. */
	readonly other: string;
	/** What was counted, in order. */
	readonly seen: readonly string[];
	close(): void;
}

/** Two servers that no program of a reader may reach: the site's own, and one on another port. */
export async function startCountingServers(): Promise<CountingServers> {
	const seen: string[] = [];
	const site = await serve(SITE_FOLDER, { base: SITE_BASE, port: 0 });
	const own = createServer((request, response) => {
		const path = request.url ?? '';
		if (!path.startsWith(SITE_BASE) || path.includes('/probe/')) seen.push(`own ${path}`);
		void passOn(new URL(path, site.url), request, response);
	});
	const other = createServer((request, response) => {
		seen.push(`other ${request.url}`);
		response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
	});
	other.on('connection', () => seen.push('other: a connection'));
	return {
		own: `${await listen(own)}${SITE_BASE.slice(1)}`,
		other: await listen(other),
		seen,
		close() {
			for (const server of [own, other]) {
				server.closeAllConnections();
				server.close();
			}
			site.close();
		},
	};
}

async function passOn(
	url: URL,
	{ method = 'GET' }: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const answer = await fetch(url, { method });
	const type = answer.headers.get('content-type');
	response.writeHead(answer.status, type ? { 'content-type': type } : {});
	response.end(Buffer.from(await answer.arrayBuffer()));
}

/** @returns the address, with a slash at its end. */
function listen(server: Server): Promise<string> {
	return new Promise((resolve) => {
		server.listen(0, 'localhost', () => {
			const address = server.address();
			resolve(`http://localhost:${address && typeof address === 'object' ? address.port : 0}/`);
		});
	});
}
