import { describe, expect, test } from 'vitest';
import { librariesIn, parseTraceback, printedError } from '#src/errors/traceback.ts';

const last = (text: string) => parseTraceback(text).at(-1);

describe('parseTraceback', () => {
	test('Python: the line after the frames', () => {
		const text = `Traceback (most recent call last):
  File "train.py", line 6, in <module>
    ids = [label2id[name] for name in requests]
           ~~~~~~~~^^^^^^
KeyError: 'spam'
`;
		expect(parseTraceback(text)).toEqual([{ name: 'KeyError', message: "'spam'" }]);
	});

	test('chained: each in its order, the last one ends the program', () => {
		const text = `Traceback (most recent call last):
  File "/lib/pandas/core/indexes/base.py", line 3641, in get_loc
KeyError: 'model'

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "a.py", line 2, in <module>
ReportError: no column

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "a.py", line 4, in <module>
myapp.errors.Stopped`;
		expect(parseTraceback(text)).toEqual([
			{ name: 'KeyError', message: "'model'" },
			{ name: 'ReportError', message: 'no column' },
			{ name: 'myapp.errors.Stopped', message: '' },
		]);
	});

	test('notes and longer messages belong to the message', () => {
		const text = `Traceback (most recent call last):
  File "a.py", line 4, in <module>
pydantic_core._pydantic_core.ValidationError: 1 validation error for TrainConfig
learning_rate
  Input should be greater than 0
while reading: config.toml`;
		expect(last(text)?.name).toBe('pydantic_core._pydantic_core.ValidationError');
		expect(last(text)?.message.split('\n')).toHaveLength(4);
	});

	test('Jupyter with colours, in all the ways in which they get lost', () => {
		for (const sign of ['\u001b', '\\u001b', '\\x1b', '']) {
			const text = `${sign}[0;31m-----------------------------------------------${sign}[0m
${sign}[0;31mKeyError${sign}[0m                                  Traceback (most recent call last)
Cell ${sign}[0;32mIn[3], line 1${sign}[0m
${sign}[0;32m----> 1${sign}[0m df[${sign}[38;5;124m'city'${sign}[39m]
${sign}[0;31mKeyError${sign}[0m: 'city'`;
			expect(parseTraceback(text)).toEqual([{ name: 'KeyError', message: "'city'" }]);
		}
	});

	test('a notebook saved as JSON, lines ending in a written-out line break', () => {
		const text = String.raw`Traceback (most recent call last)\n\u001b[0;31mTypeError\u001b[0m: unhashable type: 'list'`;
		expect(last(text)).toEqual({ name: 'TypeError', message: "unhashable type: 'list'" });
	});

	test('older IPython', () => {
		const text = `<ipython-input-3-abc> in <module>
----> 1 1/0

ZeroDivisionError: division by zero`;
		expect(last(text)).toEqual({ name: 'ZeroDivisionError', message: 'division by zero' });
	});

	test('a syntax error has no header', () => {
		const text = `  File "a.py", line 1
    print("a"
         ^
SyntaxError: '(' was never closed`;
		expect(last(text)).toEqual({ name: 'SyntaxError', message: "'(' was never closed" });
	});

	test('groups: the group, then its members', () => {
		const text = `  + Exception Group Traceback (most recent call last):
  |   File "a.py", line 3, in <module>
  |     async with asyncio.TaskGroup() as group:
  | ExceptionGroup: unhandled errors in a TaskGroup (2 sub-exceptions)
  +-+---------------- 1 ----------------
    | Traceback (most recent call last):
    |   File "a.py", line 5, in load
    | ValueError: prompt too long
    +---------------- 2 ----------------
    | TimeoutError
    +------------------------------------`;
		expect(parseTraceback(text)).toEqual([
			{ name: 'ExceptionGroup', message: 'unhandled errors in a TaskGroup (2 sub-exceptions)' },
			{ name: 'ValueError', message: 'prompt too long' },
			{ name: 'TimeoutError', message: '' },
		]);
	});

	test('pytest', () => {
		const text = `    def test_total():
>       assert total([]) == 0
E       TypeError: unsupported operand type(s) for +: 'int' and 'str'

test_total.py:4: TypeError`;
		expect(last(text)?.message).toContain('unsupported operand');
	});

	test('one line, with or without its module, or in a log', () => {
		expect(last('ValueError: right keys must be sorted')?.name).toBe('ValueError');
		expect(last('json.decoder.JSONDecodeError: Expecting value')?.name).toBe('json.decoder.JSONDecodeError');
		expect(last('KeyError')).toEqual({ name: 'KeyError', message: '' });
		expect(last('2026-05-01 12:00:01 ERROR worker 3: KeyError: 12')).toEqual({
			name: 'KeyError',
			message: '12',
		});
		expect(last('train.py:5: RuntimeWarning: overflow encountered in exp')?.name).toBe('RuntimeWarning');
	});

	test('a message alone has no name; a blank text no error', () => {
		expect(last('  operands could not be broadcast  \n')).toEqual({
			name: null,
			message: 'operands could not be broadcast',
		});
		expect(parseTraceback(' \n\n')).toEqual([]);
	});

	test('Windows line ends', () => {
		expect(last('Traceback (most recent call last):\r\n  File "a.py"\r\nKeyError: 1\r\n')?.message).toBe('1');
	});
});

test('a printed error is the end of a line', () => {
	expect(printedError("wed.csv: ValueError: invalid literal for int() with base 10: 'x' ")).toEqual({
		name: 'ValueError',
		message: "invalid literal for int() with base 10: 'x'",
	});
	expect(printedError('TaskGroup: (RateLimitError(),)')).toBeNull();
	expect(printedError('plain  cause=ValueError  context=None')).toBeNull();
});

test('libraries are the packages in whose files it passed', () => {
	const text = `File ~/v/lib/python3.12/site-packages/pandas/core/frame.py:1, in f
File "C:\\py\\Lib\\site-packages\\numpy\\x.py", line 2
File "/usr/lib/python3/dist-packages/pandas/a.py", line 2`;
	expect(librariesIn(text)).toEqual(['pandas', 'numpy']);
});
