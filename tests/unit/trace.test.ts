import { describe, expect, test } from 'vitest';
import { stepText } from '#src/components/trace-view/step-text.ts';
import { isWorkerMessage } from '#src/runtime/check-message.ts';
import type { Trace, TraceStep } from '#src/runtime/trace.ts';

const step: TraceStep = { line: 1, next: null, note: null, stack: [0], shared: [], changes: [], printed: 0 };

function traceOf(...steps: Partial<TraceStep>[]): Trace {
	return {
		code: 'x = 1\n',
		steps: steps.map((part) => ({ ...step, ...part })),
		frames: [{ name: '<module>', variables: [['x', '1', '']] }],
		objects: [{ tag: 'list#1', value: '[]', names: ['a', 'b'] }],
		output: 'a\nb\n',
		capped: null,
	};
}

const change = (name: string, from: string | null, to: string | null, also: string[] = []) => ({
	name,
	from,
	to,
	also,
});

describe('a step in words', () => {
	test.each<[Partial<TraceStep>, string]>([
		[{ line: 4 }, 'line 4: nothing changes'],
		[{ changes: [change('x', null, '1')] }, 'line 1: x is 1'],
		[{ changes: [change('b', null, '[]', ['a'])] }, 'line 1: b is [] (the same object as a)'],
		[
			{ changes: [change('totals', '[]', '[3]', ['kept'])] },
			'line 1: totals changed from [] to [3], also seen as kept',
		],
		[{ changes: [change('x', '1', null)] }, 'line 1: x is gone'],
		[{ printed: 2 }, 'line 1: prints a'],
		[
			{ note: { kind: 'calls', text: 'f' }, changes: [change('n', null, '3'), change('y', '1', '2')] },
			'line 1: calls f with n = 3; y changed from 1 to 2',
		],
		[{ note: { kind: 'raises', text: "KeyError: 'k'" } }, "line 1: raises KeyError: 'k'"],
		[{ note: { kind: 'yields', text: '2' } }, 'line 1: hands over 2'],
	])('%j', (part, text) => {
		expect(stepText(traceOf(part), 0)).toBe(text);
	});

	test('prints only what the step before had not', () => {
		expect(stepText(traceOf({ printed: 2 }, { line: 2, printed: 4 }), 1)).toBe('line 2: prints b');
	});
});

describe('a trace from the box', () => {
	const shown = (trace: unknown) => isWorkerMessage({ kind: 'shown', id: 1, item: { kind: 'trace', trace } });

	test('is taken when every part of it is as the protocol says', () => {
		expect(
			shown(traceOf({ shared: [0], changes: [change('x', null, '1')], note: { kind: 'calls', text: 'f' } })),
		).toBe(true);
	});

	test.each<[string, unknown]>([
		['none', null],
		['a place that does not exist', traceOf({ stack: [1] })],
		['a negative place', traceOf({ shared: [-1] })],
		['an unknown note', traceOf({ note: { kind: 'sings' as 'calls', text: '' } })],
		[
			'no list of other names',
			traceOf({ changes: [{ ...change('x', null, '1'), also: 'y' as unknown as string[] }] }),
		],
		['an unknown cap', { ...traceOf(), capped: 'bored' }],
		['a variable without a tag', { ...traceOf(), frames: [{ name: 'f', variables: [['x', '1']] }] }],
		['too many steps', traceOf(...Array.from({ length: 2001 }, () => ({})))],
		['too much of it', { ...traceOf(), output: 'x'.repeat(2_000_001) }],
	])('is refused with %s', (_what, trace) => {
		expect(shown(trace)).toBe(false);
	});
});
