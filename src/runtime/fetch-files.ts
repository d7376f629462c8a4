import type { Manifest, RuntimeFileEntry } from '#src/wheelhouse/manifest.ts';
import type { RuntimeFile } from './protocol.ts';

const RUNTIME = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}runtime/`;

/** @throws Error in words for the reader when the site's list of Python files can't be read. */
export async function fetchManifest(): Promise<Manifest> {
	const response = await request('manifest.json', 'no-cache');
	return (await response.json()) as Manifest;
}

/**
 * One file of the runtime, checked against its digest.
 * @param onBytes called with the number of bytes that came in since the last call.
 * @throws Error in words for the reader: no connection, an answer that isn't the file, a damaged file.
 */
export async function fetchFile(
	entry: RuntimeFileEntry,
	onBytes: (count: number) => void,
): Promise<RuntimeFile> {
	const { body } = await request(entry.path, 'force-cache');
	const counted = body?.pipeThrough(
		new TransformStream<Uint8Array, Uint8Array>({
			transform(chunk, controller) {
				onBytes(chunk.byteLength);
				controller.enqueue(chunk);
			},
		}),
	);
	const bytes = await new Response(counted).arrayBuffer().catch(() => {
		throw new Error(`the connection broke while ${entry.name} was loading`);
	});
	if (!(await isIntact(bytes, entry.sha256))) throw new Error(`${entry.name} arrived damaged`);
	return { name: entry.name, bytes };
}

async function request(path: string, cache: RequestCache): Promise<Response> {
	const response = await fetch(RUNTIME + path, { cache }).catch(() => {
		throw new Error('this site can’t be reached; check your connection');
	});
	if (!response.ok) throw new Error(`the site answered ${response.status} for ${path}`);
	return response;
}

/** Without a secure context browsers offer no digests; then the bytes are as trustworthy as the page that came the same way. */
async function isIntact(bytes: ArrayBuffer, sha256: string): Promise<boolean> {
	if (!globalThis.crypto?.subtle) return true;
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}
