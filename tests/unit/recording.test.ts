import { describe, expect, it } from 'vitest';
import { type ProgramFile, staleness } from '#src/lib/program-files.ts';
import {
	digestOf,
	formatRecording,
	parseRecording,
	type Recording,
	recordedText,
} from '#src/lib/recording.ts';

const recording: Recording = {
	made: 'python 3.14.2 pyodide 314.0.3',
	digest: digestOf('print(1)'),
	types: 'main.py:1: error: no  [misc]\n#: out',
	pieces: [
		{ kind: 'text', stream: 'out', text: 'one\n\n#: out\n\\#: twice\ntwo' },
		{ kind: 'text', stream: 'err', text: 'careful' },
		{
			kind: 'table',
			table: { columns: ['a'], dtypes: ['int64'], index: ['0'], rows: [['1']], shape: [1, 1] },
		},
		{ kind: 'figure', alt: 'A line' },
		{
			kind: 'raised',
			error: 'pkg.Broken',
			message: 'first\nsecond',
			traceback: 'Traceback (most recent call last):\n  …\npkg.Broken: first\nsecond',
			line: 3,
		},
	],
};

describe('a recording', () => {
	it('reads back as it was written, lines that look like marks included', () => {
		expect(parseRecording(formatRecording(recording), 'x.out')).toEqual(recording);
	});

	it.each([
		['hello\n', 'its first line is not'],
		[`#: python sha256 ${'0'.repeat(64)}\nloose text\n`, 'before the first section'],
		[`#: python sha256 ${'0'.repeat(64)}\n#: video\n`, 'not a known section'],
		[`#: CPython sha256 ${'0'.repeat(64)}\n#: timing\nfast\n`, '"#: timing" is not one'],
	])('refuses %j and names file and cure', (text, why) => {
		expect(() => parseRecording(text, 'content/x.out')).toThrow(/^content\/x\.out: /);
		expect(() => parseRecording(text, 'content/x.out')).toThrow(why);
		expect(() => parseRecording(text, 'content/x.out')).toThrow('npm run verify -- --record');
	});
});

describe('a recording from a desktop', () => {
	const desktop = { ...recording, made: 'CPython 3.13.0 (64-bit Linux, numpy 2.4.3)', types: null };

	const timing = {
		rounds: 9,
		stepMs: 0.00008,
		versions: [{ label: '#: out', minMs: 1.57, medianMs: 1.61, calls: 23 }],
	};

	it('reads back and is named as it stands', () => {
		expect(parseRecording(formatRecording(desktop), 'x.out')).toEqual(desktop);
		expect(parseRecording(formatRecording({ ...desktop, timing }), 'x.out')).toEqual({ ...desktop, timing });
		expect(recordedText(desktop)).toBe('Recorded on a desktop: CPython 3.13.0 (64-bit Linux, numpy 2.4.3)');
		expect(recordedText(recording)).toBe('Recorded: Python 3.14.2, Pyodide 314.0.3');
	});

	const program: ProgramFile = {
		id: 'a/b/main',
		path: 'content/stages/1-a/1-b/main.py',
		name: 'main.py',
		code: 'print(1)',
		recording: { ...recording, types: null },
		desktop: null,
		datasets: [],
		runs: 'browser',
		runner: 'python',
		types: 'off',
	};

	const code = 'versions = {}';
	const untimed = { ...desktop, digest: digestOf(code) };
	const comparing = { code, recording: { ...recording, types: null, digest: digestOf(code) } };

	it.each([
		['is current', {}, null],
		['must not stand for a browser', { recording: desktop }, 'npm run verify -- --record content/stages'],
		['must stand where browsers can not', { runs: 'recorded' }, 'npm run record:desktop -- content/stages'],
		['is current there', { runs: 'recorded', recording: desktop }, null],
		['grows stale', { desktop: { ...desktop, digest: '0' } }, 'npm run record:desktop -- content/stages'],
		[
			'must hold times of versions',
			{ ...comparing, desktop: untimed },
			'were not timed. Run: npm run record:desktop',
		],
		['holds them', { ...comparing, desktop: { ...untimed, timing } }, null],
		['must hold the report of mypy', { types: 'strict' }, 'types: strict'],
	] as const)('%s', (_name, change, problem) => {
		const found = staleness({ ...program, ...change });
		if (problem === null) expect(found).toBeNull();
		else expect(found).toContain(problem);
	});
});
