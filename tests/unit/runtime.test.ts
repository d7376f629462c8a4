import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isWorkerMessage } from '#src/runtime/check-message.ts';
import { Interrupts } from '#src/runtime/interrupts.ts';
import { OUTPUT_LIMIT_BYTES, Output } from '#src/runtime/output.ts';
import type { Shown } from '#src/runtime/protocol.ts';

describe('interrupts', () => {
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['performance'] });
	});

	it('are silent until the deadline, then fire once, and again for a program that caught it', () => {
		const interrupts = new Interrupts(false, vi.fn(), vi.fn());
		interrupts.arm(1000);
		expect(interrupts[0]).toBe(0);
		vi.advanceTimersByTime(1001);
		expect([interrupts[0], interrupts[0]]).toEqual([2, 0]);
		expect(interrupts.by).toBe('clock');
		vi.advanceTimersByTime(301);
		expect(interrupts[0]).toBe(2);
	});

	it('let the page in every 50 ms where stacks can be switched', () => {
		const interrupts = new Interrupts(true, vi.fn(), vi.fn());
		interrupts.arm(1000);
		vi.advanceTimersByTime(51);
		expect([interrupts[0], interrupts[0]]).toEqual([14, 0]);
	});

	it('end what is awaited when its time is up, again and again, and not while the reader is asked', () => {
		vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
		const cut = vi.fn();
		const interrupts = new Interrupts(true, cut, vi.fn());
		interrupts.arm(1000);
		vi.advanceTimersByTime(900);
		interrupts.pause();
		vi.advanceTimersByTime(5000);
		interrupts.resume();
		vi.advanceTimersByTime(90);
		expect(cut).not.toHaveBeenCalled();
		vi.advanceTimersByTime(20);
		expect([cut.mock.calls.length, interrupts.by]).toEqual([1, 'clock']);
		vi.advanceTimersByTime(300);
		expect(cut).toHaveBeenCalledTimes(2);
		interrupts.disarm();
		vi.advanceTimersByTime(1000);
		expect(cut).toHaveBeenCalledTimes(2);
	});

	it('tell the reader’s stop from the clock’s, and are off between runs', () => {
		const interrupts = new Interrupts(true, vi.fn(), vi.fn());
		interrupts.arm(1000);
		interrupts.stop();
		expect([interrupts[0], interrupts.by]).toEqual([2, 'reader']);
		interrupts.disarm();
		vi.advanceTimersByTime(10_000);
		expect(interrupts[0]).toBe(0);
	});
});

describe('output', () => {
	it('keeps the order of text and figures and does not cut a character in two', () => {
		const shown: Shown[] = [];
		const output = new Output((item) => shown.push(item));
		const [first = 0, ...rest] = new TextEncoder().encode('é');
		output.write('out', new Uint8Array([first]));
		output.write('out', new Uint8Array(rest));
		output.item({ kind: 'figure', png: new ArrayBuffer(0), alt: 'x' });
		output.write('err', new TextEncoder().encode('no'));
		output.flush();
		expect(shown.map((item) => (item.kind === 'text' ? item.chunk : item.kind))).toEqual([
			'é',
			'figure',
			'no',
		]);
	});

	it('takes all bytes but shows no more than its limit, and says so once', () => {
		const shown: Shown[] = [];
		const output = new Output((item) => shown.push(item));
		const flood = new Uint8Array(OUTPUT_LIMIT_BYTES + 10).fill(97);
		expect(output.write('out', flood)).toBe(flood.length);
		output.write('out', flood);
		output.flush();
		const bytes = shown.reduce((sum, item) => sum + (item.kind === 'text' ? item.chunk.length : 0), 0);
		expect(bytes).toBe(OUTPUT_LIMIT_BYTES);
		expect(shown.filter((item) => item.kind === 'capped')).toHaveLength(1);
	});
});

const CHECK = { name: 'a', title: 'A', visible: true, passed: true, message: '', output: '', ms: 1 };

describe('a message from the worker', () => {
	it.each([
		{ kind: 'ready', python: '3.14.2' },
		{ kind: 'shown', id: 1, item: { kind: 'text', stream: 'out', chunk: 'x' } },
		{ kind: 'done', id: 1, ms: 2, outcome: { kind: 'stopped', by: 'clock' } },
		{ kind: 'done', id: 1, ms: 2, outcome: { kind: 'graded', checks: [CHECK] } },
	])('is taken: %j', (message) => {
		expect(isWorkerMessage(message)).toBe(true);
	});

	it.each([
		null,
		'ready',
		{ kind: 'passed' },
		{ kind: 'ready' },
		{ kind: 'shown', id: '1', item: { kind: 'text', stream: 'out', chunk: 'x' } },
		{ kind: 'shown', id: 1, item: { kind: 'html', chunk: '<b>' } },
		{ kind: 'shown', id: 1, item: { kind: 'table', table: { columns: [1] } } },
		{ kind: 'done', id: 1, ms: 2, outcome: { kind: 'graded' } },
		{ kind: 'done', id: 1, ms: 2, outcome: { kind: 'graded', checks: [{ ...CHECK, passed: 'yes' }] } },
	])('is refused: %j', (message) => {
		expect(isWorkerMessage(message)).toBe(false);
	});
});
