import { BASE } from '#src/lib/base.ts';
import type { RuntimeFileEntry } from '#src/wheelhouse/manifest.ts';
import { sha256 } from './digest.ts';
import { keptFiles } from './kept-files.ts';
import type { RuntimeFile } from './protocol.ts';

const RUNTIME = `${BASE}runtime/`;

export function addressOf({ path }: Pick<RuntimeFileEntry, 'path'>): string {
	return RUNTIME + path;
}

/**
 * One file of the runtime, from this device or from the site, checked against its digest, then kept on this device.
 * @param onBytes called with the number of bytes that came in since the last call.
 * @throws Error in words for the reader: no connection, an answer that isn't the file, a damaged file.
 */
export async function fetchFile(
	entry: RuntimeFileEntry,
	onBytes: (count: number) => void,
): Promise<RuntimeFile> {
	const address = addressOf(entry);
	const kept = await keptFiles.read(address);
	if (kept) {
		onBytes(kept.byteLength);
		return { name: entry.name, bytes: kept };
	}
	const { body } = await request(address, entry.name);
	const bytes = await new Response(counted(body, onBytes)).arrayBuffer().catch(() => {
		throw new Error(`the connection broke while ${entry.name} was loading`);
	});
	const digest = await sha256(bytes);
	if (digest !== entry.sha256) throw new Error(`${entry.name} arrived damaged`);
	void keptFiles.write(address, bytes, digest); // no program waits for it
	return { name: entry.name, bytes };
}

function counted(body: Response['body'], onBytes: (count: number) => void): Response['body'] {
	const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
		transform(chunk, controller) {
			onBytes(chunk.byteLength);
			controller.enqueue(chunk);
		},
	});
	return body?.pipeThrough(counter) ?? null;
}

async function request(address: string, name: string): Promise<Response> {
	const response = await fetch(address).catch(() => {
		throw new Error('this site can’t be reached; check your connection');
	});
	if (response.ok) return response;
	const cure = response.status === 404 ? '; there may be a new version: reload the page' : '';
	throw new Error(`the site answered ${response.status} for ${name}${cure}`);
}
