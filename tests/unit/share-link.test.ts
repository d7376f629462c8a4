// @promise:broken-link-says-why
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflatedUpTo } from '#src/share/deflate.ts';
import { fragmentOf, programIn } from '#src/share/link.ts';
import { hiddenIn, TEXT_LIMIT_BYTES, textOf } from '#src/share/program-text.ts';

const BOMB_BYTES = 100e6;
const LIMIT_MS = 200;
const GROWTH_BYTES = 4e6;

describe('a link', () => {
	it.each([
		['a program', 'import numpy as np\nprint(np.arange(3))\n', 'python'],
		['tests', 'def test_sum():\n    assert sum([1, 2]) == 3\n', 'pytest'],
		['other scripts and signs', 'größe = "🐍 ✓"\n', 'python'],
		['nothing', '', 'python'],
	] as const)('brings back %s', async (_what, code, runner) => {
		const fragment = await fragmentOf({ code, runner });
		expect(fragment).toMatch(/^program=1\.[a-z]+\.[0-9a-z]+\.[0-9a-z]+\.[\w-]*$/);
		expect(await programIn(fragment)).toMatchObject({ code, runner });
	});
});

describe('unpacking', () => {
	it('stops at the limit, whatever the bytes would unpack to', async () => {
		const bomb = new Uint8Array(deflateRawSync(new Uint8Array(BOMB_BYTES)));
		const before = process.memoryUsage().arrayBuffers;
		const began = performance.now();
		await expect(inflatedUpTo(bomb, TEXT_LIMIT_BYTES)).rejects.toThrow('more than 64 KB');
		expect(performance.now() - began).toBeLessThan(LIMIT_MS);
		expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(GROWTH_BYTES);
	});

	it.each([0, 1, TEXT_LIMIT_BYTES - 1, TEXT_LIMIT_BYTES])('takes %i bytes whole', async (size) => {
		const text = 'x'.repeat(size);
		const packed = new Uint8Array(deflateRawSync(text));
		expect(new TextDecoder().decode(await inflatedUpTo(packed, TEXT_LIMIT_BYTES))).toBe(text);
	});
});

describe('the text of a program', () => {
	const bytes = (text: string) => new TextEncoder().encode(text);

	it('keeps tabs, form feeds and all line ends', () => {
		expect(textOf(bytes('a\tb\r\n\fc\n'))).toBe('a\tb\r\n\fc\n');
	});

	it.each([
		['\0', 'a NUL character (U+0000)'],
		['\u001b[31m', 'a control character (U+001B)'],
		['\u007f', 'a control character (U+007F)'],
	])('holds no %j', (text, named) => {
		expect(() => textOf(bytes(text))).toThrow(named);
	});

	it('tells what is hidden in it, and where', () => {
		expect(hiddenIn('a = 1\nb = "\u202ex\u2066"\n')).toEqual({ count: 2, line: 2 });
		expect(hiddenIn('family = "👩‍👩‍👧"\n')).toBeNull();
	});
});
