const PAGE_BYTES = 64 * 1024;

/**
 * Makes Python's own MemoryError come at `limitBytes` instead of taking 4 GB of the reader's machine. Must run before
 * the interpreter is loaded: it calls the method that is wrapped here.
 */
export function capMemory(limitBytes: number): void {
	const grow = WebAssembly.Memory.prototype.grow;
	WebAssembly.Memory.prototype.grow = function (this: WebAssembly.Memory, pages: number): number {
		if (this.buffer.byteLength + pages * PAGE_BYTES > limitBytes) {
			throw new RangeError(`Python's memory is limited to ${limitBytes / 2 ** 20} MiB here`);
		}
		return grow.call(this, pages);
	};
}
