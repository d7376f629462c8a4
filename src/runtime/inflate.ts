import { turn } from './turn.ts';

/** Small enough that other messages don't wait long behind one, large enough to be as quick as all at once. */
const PIECE_BYTES = 2 ** 19;

/** Everything of the runtime is served compressed: not every host compresses what it sends. */
export function inflated(bytes: ArrayBuffer, type = 'application/octet-stream'): Response {
	const { readable, writable } = new DecompressionStream('gzip');
	feed(writable.getWriter(), bytes).catch(() => {}); // told by the reading end
	return new Response(readable, { headers: { 'content-type': type } });
}

/** The browser inflates a piece at a time, and nothing else happens on this thread until it has. */
async function feed(writer: WritableStreamDefaultWriter<BufferSource>, bytes: ArrayBuffer): Promise<void> {
	for (let at = 0; at < bytes.byteLength; at += PIECE_BYTES) {
		await writer.write(new Uint8Array(bytes, at, Math.min(PIECE_BYTES, bytes.byteLength - at)));
		await turn();
	}
	await writer.close();
}
