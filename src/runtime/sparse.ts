const PAGE_BYTES = 4096;
/** Before the pages: the memory's length in bytes, how many pages follow, and the number of each. */
const HEAD_WORDS = 2;

/** A picture of memory without its empty pages, which are most of it. Reading it is quicker than inflating it would be. */
export function squeeze(memory: Uint8Array<ArrayBuffer>): ArrayBuffer {
	const pages: number[] = [];
	for (let page = 0; page * PAGE_BYTES < memory.length; page++) {
		if (pageOf(memory, page).some((byte) => byte !== 0)) pages.push(page);
	}
	const head = Uint32Array.of(memory.length, pages.length, ...pages);
	const squeezed = new Uint8Array(head.byteLength + pages.length * PAGE_BYTES);
	squeezed.set(new Uint8Array(head.buffer));
	for (const [at, page] of pages.entries())
		squeezed.set(pageOf(memory, page), head.byteLength + at * PAGE_BYTES);
	return squeezed.buffer;
}

/** The memory as it was. @throws RangeError when the bytes are no such picture. */
export function unsqueeze(squeezed: ArrayBuffer): Uint8Array<ArrayBuffer> {
	const [length = 0, count = 0] = new Uint32Array(squeezed, 0, HEAD_WORDS);
	const pages = new Uint32Array(squeezed, HEAD_WORDS * Uint32Array.BYTES_PER_ELEMENT, count);
	const memory = new Uint8Array(length);
	let at = pages.byteOffset + pages.byteLength;
	for (const page of pages) {
		const size = Math.min(PAGE_BYTES, length - page * PAGE_BYTES);
		memory.set(new Uint8Array(squeezed, at, size), page * PAGE_BYTES);
		at += PAGE_BYTES;
	}
	return memory;
}

function pageOf(memory: Uint8Array, page: number): Uint8Array {
	return memory.subarray(page * PAGE_BYTES, (page + 1) * PAGE_BYTES);
}
