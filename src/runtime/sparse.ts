const PAGE_BYTES = 4096;
/** Before all else: how long the memory is, how many pages of it follow, how long Pyodide's head is; in bytes, pages, bytes. */
const HEAD_WORDS = 3;
/** The word of Pyodide's snapshot that says where its memory begins. */
const MEMORY_AT = 1;

/** What a squeezed snapshot holds. */
export interface Picture {
	/** What Pyodide puts before the memory; goes to `loadPyodide` as if the memory were empty. */
	readonly head: Uint8Array<ArrayBuffer>;
	/** Length of the memory. */
	readonly bytes: number;
	/**
	 * Makes memory, at least as long, what it was. `used`: the address from which on nothing has been written to it so far. A page
	 * that stays empty is left alone there: the first touch of one costs more than the copy of it.
	 */
	restore(memory: Uint8Array | Int8Array, used: number): void;
}

/**
 * Pyodide's snapshot without the empty pages of memory, which are half of it. Reading it is quicker than inflating it would
 * be.
 * @throws RangeError when the bytes are no snapshot.
 */
export function squeeze(snapshot: Uint8Array<ArrayBuffer>): ArrayBuffer {
	const { buffer, byteOffset } = snapshot;
	const [memoryAt = 0] = new Uint32Array(buffer, byteOffset + MEMORY_AT * Uint32Array.BYTES_PER_ELEMENT, 1);
	const memory = snapshot.subarray(memoryAt);
	if (memory.length % PAGE_BYTES !== 0) throw new RangeError('a snapshot whose memory is not whole pages');
	const pages: number[] = [];
	for (let page = 0; page * PAGE_BYTES < memory.length; page++) {
		if (pageOf(memory, page).some((byte) => byte !== 0)) pages.push(page);
	}
	const index = Uint32Array.of(memory.length, pages.length, memoryAt, ...pages);
	const squeezed = new Uint8Array(index.byteLength + memoryAt + pages.length * PAGE_BYTES);
	squeezed.set(new Uint8Array(index.buffer));
	squeezed.set(snapshot.subarray(0, memoryAt), index.byteLength);
	for (const [at, page] of pages.entries())
		squeezed.set(pageOf(memory, page), index.byteLength + memoryAt + at * PAGE_BYTES);
	return squeezed.buffer;
}

/** @throws RangeError when the bytes are no squeezed snapshot. */
export function readPicture(squeezed: ArrayBuffer): Picture {
	const [bytes = 0, count = 0, headBytes = 0] = new Uint32Array(squeezed, 0, HEAD_WORDS);
	const pages = new Uint32Array(squeezed, HEAD_WORDS * Uint32Array.BYTES_PER_ELEMENT, count);
	const headAt = pages.byteOffset + pages.byteLength;
	const head = new Uint8Array(squeezed, headAt, headBytes);
	const content = new Uint8Array(squeezed, headAt + headBytes);
	const ascending = pages.every((page, at) => at === 0 || page > (pages[at - 1] ?? 0));
	const inside = (pages.at(-1) ?? 0) * PAGE_BYTES < bytes;
	if (!ascending || !inside || content.length !== count * PAGE_BYTES)
		throw new RangeError('not a picture of memory');
	return {
		head,
		bytes,
		restore(memory, used) {
			let done = 0;
			for (const [from, to] of runsOf(pages)) {
				const start = (pages[from] ?? 0) * PAGE_BYTES;
				memory.fill(0, done, Math.min(start, used));
				memory.set(content.subarray(from * PAGE_BYTES, to * PAGE_BYTES), start);
				done = start + (to - from) * PAGE_BYTES;
			}
			memory.fill(0, done, Math.min(bytes, used));
		},
	};
}

/** Where in the list pages that follow one another begin and end. */
function* runsOf(pages: Uint32Array): Generator<readonly [from: number, to: number]> {
	let from = 0;
	for (let at = 1; at <= pages.length; at++) {
		if (at < pages.length && pages[at] === (pages[at - 1] ?? 0) + 1) continue;
		yield [from, at];
		from = at;
	}
}

function pageOf(memory: Uint8Array, page: number): Uint8Array {
	return memory.subarray(page * PAGE_BYTES, (page + 1) * PAGE_BYTES);
}
