import { describe, expect, test } from 'vitest';
import type { Recording } from '#src/lib/recording.ts';
import { choicesOf } from '#src/predictions/choices.ts';
import { riddleOf } from '#src/predictions/ending.ts';
import { isSameLine } from '#src/predictions/same-line.ts';

const printed = (text: string): Recording => ({
	made: '',
	digest: '',
	types: null,
	pieces: [{ kind: 'text', stream: 'out', text }],
});

describe('choices of a prediction', () => {
	test('hold the recorded output and the wrong answers, errors told apart', () => {
		const { choices, right } = choicesOf('x', ['1', 'TypeError'], printed('2'), 'x.py');
		expect(choices[right]).toEqual({ kind: 'output', text: '2' });
		expect(choices.map(({ text }) => text).sort()).toEqual(['1', '2', 'TypeError']);
		expect(choices.find(({ text }) => text === 'TypeError')?.kind).toBe('error');
	});

	test('refuse a wrong answer that is right, and output of two lines', () => {
		expect(() => choicesOf('x', ['2'], printed('2'), 'x.py')).toThrow('x.py: an answer stands there twice');
		expect(() => choicesOf('x', ['1'], printed('2\n3'), 'x.py')).toThrow('one line and nothing else');
		expect(() => choicesOf('x', ['1'], null, 'x.py')).toThrow('one line');
	});
});

describe('a riddle about a pitfall', () => {
	test('asks for the first line that differs and gives what comes before', () => {
		const riddle = riddleOf({ broken: ['head', '1'], fixed: ['head', '2'], error: null });
		expect(riddle?.given).toEqual(['head']);
		expect(riddle?.answers.filter(({ right }) => right)).toEqual([
			{ kind: 'output', text: '1', right: true },
		]);
		expect(riddle?.answers.map(({ text }) => text)).toContain('2');
	});

	test('asks for the error among others, and offers that there is none', () => {
		const riddle = riddleOf({ broken: [], fixed: ['fine'], error: 'KeyError' });
		expect(riddle?.answers.filter(({ right }) => right)).toEqual([
			{ kind: 'error', text: 'KeyError', right: true },
		]);
		expect(riddle?.answers).toHaveLength(4);
		expect(new Set(riddle?.answers.map(({ text }) => text)).size).toBe(4);
	});

	test('accepts a typed line of the broken program alone, or its error', () => {
		const riddle = riddleOf({ broken: ['head', "['a', 1]"], fixed: ['head', '[]'], error: 'KeyError' });
		expect(riddle?.accepts('["a",1]')).toBe(true);
		expect(riddle?.accepts('keyerror')).toBe(true);
		expect(riddle?.accepts('head')).toBe(false);
		expect(riddle?.accepts('')).toBe(false);
	});

	test('there is none where both end alike', () => {
		expect(riddleOf({ broken: ['1'], fixed: ['1'], error: null })).toBeNull();
	});
});

test.each([
	['[1,2]  [3]', '[1, 2] [3]', true],
	['Mean = 3', 'mean=3', true],
	['1 2', '12', false],
	['-1', '1', false],
	['   ', '', false],
])('%j is meant to be %j: %s', (typed, line, same) => {
	expect(isSameLine(typed, line)).toBe(same);
});
