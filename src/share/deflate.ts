/** Small, so that a bomb is noticed after a few kilobytes of what it unpacks to. */
const SLICE_BYTES = 256;

/** Raw DEFLATE. */
export async function deflated(text: string): Promise<Uint8Array<ArrayBuffer>> {
	const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Stops reading where the limit is passed: memory doesn't grow with what the bytes would unpack to.
 * @throws Error that names what is wrong, as the end of a sentence.
 */
export async function inflatedUpTo(bytes: Uint8Array<ArrayBuffer>, limitBytes: number): Promise<Uint8Array> {
	const inflated = new Uint8Array(limitBytes);
	let length = 0;
	const reader = slices(bytes).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
	for (;;) {
		const { done, value } = await reader.read().catch(() => {
			throw new Error('what it holds can’t be unpacked');
		});
		if (done) return inflated.subarray(0, length);
		if (length + value.length > limitBytes) {
			reader.cancel().catch(() => {}); // nobody waits for what is left
			throw new Error(`it unpacks to more than ${limitBytes / 1024} KB`);
		}
		inflated.set(value, length);
		length += value.length;
	}
}

function slices(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
	let at = 0;
	return new ReadableStream(
		{
			pull(controller) {
				if (at >= bytes.length) return controller.close();
				controller.enqueue(bytes.slice(at, at + SLICE_BYTES));
				at += SLICE_BYTES;
			},
		},
		{ highWaterMark: 0 },
	);
}
