import { expect, test } from 'vitest';
import { readPicture, squeeze } from '#src/runtime/sparse.ts';

const PAGE = 4096;
const HEAD_BYTES = 32;

/** As Pyodide makes it: the second word says where the memory begins. */
function snapshotOf(memory: Uint8Array): Uint8Array<ArrayBuffer> {
	const snapshot = new Uint8Array(HEAD_BYTES + memory.length);
	snapshot.set(new Uint8Array(Uint32Array.of(7, HEAD_BYTES, 5).buffer));
	snapshot.set(memory, HEAD_BYTES);
	return snapshot;
}

test('memory comes back as it was, whatever was in its place, without its empty pages in between', () => {
	const memory = new Uint8Array(250 * PAGE);
	memory.set([1, 2, 3], 2 * PAGE - 2); // in two pages
	memory.set([4], 100 * PAGE);
	const snapshot = snapshotOf(memory);
	const squeezed = squeeze(snapshot);
	expect(squeezed.byteLength).toBeLessThan(3 * PAGE + 100);
	const { head, bytes, restore } = readPicture(squeezed);
	expect(head).toEqual(snapshot.subarray(0, HEAD_BYTES));
	expect(bytes).toBe(memory.length);
	const restored = new Uint8Array(memory.length + PAGE).fill(9);
	restore(restored, restored.length);
	expect(restored.subarray(0, bytes)).toEqual(memory);
	expect(restored.subarray(bytes).every((byte) => byte === 9)).toBe(true);
});

test('memory that nothing was written to is written only where it is not to be empty', () => {
	const memory = new Uint8Array(10 * PAGE);
	memory.fill(1, 2 * PAGE, 3 * PAGE).fill(1, 8 * PAGE, 9 * PAGE);
	const { restore } = readPicture(squeeze(snapshotOf(memory)));
	const restored = new Uint8Array(memory.length).fill(9);
	restore(restored, 5 * PAGE);
	const pages = [...Array(10).keys()].map((page) => restored[page * PAGE]);
	expect(pages).toEqual([0, 0, 1, 0, 0, 9, 9, 9, 1, 9]);
});

test('bytes that are no picture are refused', () => {
	const whole = squeeze(snapshotOf(new Uint8Array(4 * PAGE).fill(1)));
	for (const damaged of [new Uint8Array(1000).fill(7).buffer, new ArrayBuffer(3), whole.slice(0, -1)])
		expect(() => readPicture(damaged)).toThrow(RangeError);
	const unordered = whole.slice();
	new Uint32Array(unordered, 3 * 4, 2).set([1, 0]);
	expect(() => readPicture(unordered)).toThrow('not a picture');
	expect(() => squeeze(snapshotOf(new Uint8Array(PAGE + 1)))).toThrow('whole pages');
});
