import { describe, expect, test } from 'vitest';
import { comparesVersions } from '#src/lib/program-files.ts';
import { callTimes, formatTiming, parseTiming, speedup } from '#src/lib/timing-text.ts';
import { isWorkerMessage } from '#src/runtime/check-message.ts';
import type { Timing } from '#src/runtime/timing.ts';

const version = { label: 'for loop: list', minMs: 24.0432, medianMs: 25.187, calls: 3 };
const timing: Timing = {
	rounds: 9,
	stepMs: 0.09999999,
	versions: [
		version,
		{ label: 'NumPy', minMs: 0.23449, medianMs: 0.24111, calls: 256 },
		{ label: 'slower', minMs: 571.5, medianMs: 580.04, calls: 1 },
	],
};

/** Times of one call, in milliseconds. */
function timingOf(...times: number[]): Timing {
	return { ...timing, versions: times.map((minMs) => ({ ...version, minMs })) };
}

describe('times in words', () => {
	test.each([
		[
			[24.04, 0.2345],
			['24 ms', '0.23 ms'],
			[1, 100],
		],
		[
			[0.0112, 0.684],
			['11 µs', '680 µs'],
			[1, 0.016],
		],
		[
			[1234, 31.6],
			['1.2 s', '0.032 s'],
			[1, 39],
		],
		[
			[0.00025, 0.0000312],
			['250 ns', '31 ns'],
			[1, 8],
		],
	])('%j ms', (times, words, speedups) => {
		const figures = timingOf(...times);
		expect(callTimes(figures)).toEqual(words);
		expect(figures.versions.map((one) => speedup(figures, one))).toEqual(speedups);
	});
});

describe('the section of a recording', () => {
	const text = [
		'least of 9 rounds, clock steps of 0.1 ms',
		'24 ms (median 25.2), 1 × as fast, 3 calls: for loop: list',
		'0.234 ms (median 0.241), 100 × as fast, 256 calls: NumPy',
		'572 ms (median 580), 0.042 × as fast, 1 call: slower',
	].join('\n');

	test('keeps three digits, and is the same when it is read and written again', () => {
		expect(formatTiming(timing)).toBe(text);
		const read = parseTiming(text.split('\n'));
		expect(read?.versions[0]).toEqual({ label: 'for loop: list', minMs: 24, medianMs: 25.2, calls: 3 });
		expect(read && formatTiming(read)).toBe(text);
	});

	test.each(['', 'least of 9 rounds', `${text}\n24 ms: typed by hand`])('is not %j', (other) => {
		expect(parseTiming(other.split('\n'))).toBeNull();
	});
});

test.each([
	['versions = {}', true],
	['import a\n\nversions: dict[str, Callable[[], object]] = {\n}', true],
	['def f():\n    versions = {}', false],
	['versions == {}', false],
	['print(versions=1)', false],
	['versions_seen = {}', false],
])('%j offers versions: %s', (code, expected) => {
	expect(comparesVersions(code)).toBe(expected);
});

describe('times from the box', () => {
	const shown = (item: unknown) =>
		isWorkerMessage({ kind: 'shown', id: 1, item: { kind: 'timing', timing: item } });

	test('are taken when every part is as the protocol says', () => {
		expect(shown(timing)).toBe(true);
	});

	test.each<[string, unknown]>([
		['nothing', null],
		['no versions', { ...timing, versions: [] }],
		['too many of them', timingOf(...Array.from({ length: 13 }, () => 1))],
		['no time at all', timingOf(0)],
		['a time without end', timingOf(Number.POSITIVE_INFINITY)],
		['a label too long', { ...timing, versions: [{ ...version, label: 'x'.repeat(81) }] }],
		['a label that is none', { ...timing, versions: [{ ...version, label: 3 }] }],
		['no clock', { ...timing, stepMs: '0.1' }],
	])('are refused with %s', (_what, item) => {
		expect(shown(item)).toBe(false);
	});
});
