import { describe, expect, it } from 'vitest';
import { digestOf, formatRecording, parseRecording, type Recording } from '#src/lib/recording.ts';

const recording: Recording = {
	made: 'python 3.14.2 pyodide 314.0.3',
	digest: digestOf('print(1)'),
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
	])('refuses %j and names file and cure', (text, why) => {
		expect(() => parseRecording(text, 'content/x.out')).toThrow(/^content\/x\.out: /);
		expect(() => parseRecording(text, 'content/x.out')).toThrow(why);
		expect(() => parseRecording(text, 'content/x.out')).toThrow('npm run verify -- --record');
	});
});
