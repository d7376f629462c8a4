import type { WorkerScope } from './scope.ts';

/** What the worker asks a page, and the page answers through the port that comes with it. */
export const WHICH_CODE = 'which-code';

const LIMIT_MS = 2000;

/** Browsers end workers that have nothing to do, so a page is asked again, not remembered for good. */
const known = new Map<string, Promise<string | null>>();

/** The code of which a page is made; `null` when it doesn't say. */
export function codeOfClient(scope: WorkerScope, id: string): Promise<string | null> {
	const code = known.get(id) ?? ask(scope, id);
	known.set(id, code);
	void code.then((answer) => answer ?? known.delete(id));
	return code;
}

async function ask(scope: WorkerScope, id: string): Promise<string | null> {
	const client = await scope.clients.get(id);
	if (!client) return null;
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		const late = setTimeout(() => resolve(null), LIMIT_MS);
		port1.onmessage = ({ data }: MessageEvent<unknown>) => {
			clearTimeout(late);
			port1.close();
			resolve(typeof data === 'string' ? data : null);
		};
		client.postMessage(WHICH_CODE, [port2]);
	});
}
