import { expect, test } from 'vitest';
import { squeeze, unsqueeze } from '#src/runtime/sparse.ts';

test('a picture of memory comes back as it was, without its empty pages in between', () => {
	const memory = new Uint8Array(1_000_100);
	memory.set([1, 2, 3], 8190);
	memory.set([4], memory.length - 1);
	const squeezed = squeeze(memory);
	expect(squeezed.byteLength).toBeLessThan(13_000);
	expect(unsqueeze(squeezed)).toEqual(memory);
});

test('bytes that are no picture are refused', () => {
	expect(() => unsqueeze(new Uint8Array(1000).fill(7).buffer)).toThrow(RangeError);
	expect(() => unsqueeze(new ArrayBuffer(3))).toThrow(RangeError);
});
