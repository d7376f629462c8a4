import { describe, expect, test } from 'vitest';
import { announcement } from '#src/components/error-finder/outcome.ts';
import { markedHeadline } from '#src/errors/marked-headline.ts';
import { ErrorMatcher } from '#src/errors/match-errors.ts';
import { messageWords, templateOf } from '#src/errors/message-words.ts';
import type { RecordedError } from '#src/errors/recorded-error.ts';

function recorded(url: string, line: string, more: Partial<RecordedError> = {}): RecordedError {
	const [, name = '', message = ''] = /^([\w.]+)(?:: (.*))?$/s.exec(line) ?? [];
	const place = { kind: 'pitfall', title: url, url, stage: 'Stage' } as const;
	return { name, message, libraries: [], place, isPitfall: true, ...more };
}

const matcher = new ErrorMatcher([
	recorded('key', "KeyError: 'spam'"),
	recorded('column', "KeyError: 'model'", { libraries: ['pandas'] }),
	recorded('log', `KeyError: "Attempt to overwrite 'filename' in LogRecord"`),
	recorded('none', "AttributeError: 'NoneType' object has no attribute 'head'"),
	recorded('renamed', "AttributeError: 'Forest' object has no attribute 'trees'"),
	recorded('shapes', 'ValueError: operands could not be broadcast together with shapes (1000,512) (1000,) '),
	recorded('scalar', 'TypeError: only 0-dimensional arrays can be converted to Python scalars'),
	recorded('hash', "TypeError: unhashable type: 'list'"),
	recorded(
		'keyword',
		"TypeError: Config.__init__() got an unexpected keyword argument 'tree'. Did you mean 'trees'?",
	),
	recorded('frozen', "dataclasses.FrozenInstanceError: cannot assign to field 'trees'"),
	recorded('json', 'json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)'),
]);

const found = (text: string) => matcher.match(text).matches.map(({ error }) => error.place.url);
const why = (text: string) => matcher.match(text).matches[0]?.why;

describe('the best match', () => {
	test.each([
		['word for word', "KeyError: 'model'", 'column', 'same'],
		['another value', "AttributeError: 'NoneType' object has no attribute 'columns'", 'none', 'other-values'],
		[
			'a class of the reader',
			"AttributeError: 'Ridge' object has no attribute 'alpha'",
			'renamed',
			'other-values',
		],
		[
			'other shapes',
			'ValueError: operands could not be broadcast together with shapes (3,) (4,)',
			'shapes',
			'other-values',
		],
		[
			'an older NumPy',
			'TypeError: only size-1 arrays can be converted to Python scalars',
			'scalar',
			'similar',
		],
		['another type name', "TypeError: unhashable type: 'dict'", 'hash', 'similar'],
		[
			'an older Python, with no class before',
			"TypeError: __init__() got an unexpected keyword argument 'x'",
			'keyword',
			'other-values',
		],
		['no module', "FrozenInstanceError: cannot assign to field 'lr'", 'frozen', 'other-values'],
		[
			'another module',
			'simplejson.errors.JSONDecodeError: Expecting value: line 3 column 9 (char 41)',
			'json',
			'other-values',
		],
		['a subclass or base', 'ValueError: Expecting value: line 2 column 1 (char 5)', 'json', 'other-type'],
		[
			'a message alone',
			'operands could not be broadcast together with shapes (2,2) (3,)',
			'shapes',
			'other-values',
		],
		['a note below', "TypeError: unhashable type: 'list'\nwhile reading row 17", 'hash', 'similar'],
	])('%s', (_case, text, url, reason) => {
		expect([found(text)[0], why(text)]).toEqual([url, reason]);
	});

	test('libraries of the traceback decide between equal messages', () => {
		const frames =
			'Traceback (most recent call last):\n  File "/v/site-packages/pandas/core/frame.py", line 1\n';
		expect(found("KeyError: 'x'")).toEqual(['key', 'column']);
		expect(found(`${frames}KeyError: 'x'`)).toEqual(['column', 'key']);
	});

	test('where the last error is unknown, the one before it is looked for', () => {
		const text = `Traceback (most recent call last):
  File "a.py", line 1
TypeError: unhashable type: 'list'

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "a.py", line 3
ScoringFailed: batch 7`;
		expect(found(text)).toEqual(['hash']);
		expect(matcher.match(text).sought?.name).toBe('TypeError');
	});
});

describe('nothing is found for', () => {
	test.each([
		'OSError: [Errno 28] No space left on device',
		"ModuleNotFoundError: No module named 'torch'",
		'ValueError: Expected 2D array, got 1D array instead',
		"TypeError: 'float' object is not subscriptable",
		"ImportError: cannot import name 'x' from 'y'",
		'TypeError',
		'milk, eggs and a loaf of bread',
		'import numpy as np',
		"'spam'",
		'',
	])('%s', (text) => {
		expect(found(text)).toEqual([]);
	});
});

test('messages are split into what is common and what is the reader’s own', () => {
	expect(templateOf("'Ridge' object has no attribute 'alpha'")).toBe('object has no attribute');
	expect(templateOf("'NoneType' object has no attribute 'x'")).toBe('nonetype object has no attribute');
	expect(templateOf("f() got 'x'. Did you mean 'y'?")).toBe('got');
	expect(templateOf('but got: np.float32(0.5)')).toBe(templateOf('but got: 20'));
	expect(templateOf("generator didn't stop")).toBe('generator didn t stop');
	expect(templateOf(`"None of [Index(['a'], dtype='str')] are in the [columns]"`)).toContain(
		'are in the columns',
	);
	expect(messageWords("for key 'a' at 17").literals).toEqual(['a', '17']);
});

test('what two errors have in common is marked', () => {
	const [match] = matcher.match("AttributeError: 'NoneType' object has no attribute 'columns'").matches;
	const marked = match ? markedHeadline(match) : [];
	expect(marked.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')).toBe(
		"[AttributeError]: ['NoneType' object has no attribute] 'head'",
	);
});

test('what is announced', () => {
	const announced = (text: string) => announcement({ kind: 'answered', answer: matcher.match(text) });
	expect(announced("KeyError: 'x'")).toBe('2 places here show this KeyError.');
	expect(announced("TypeError: unhashable type: 'dict'")).toMatch(/One place shows a similar TypeError/);
	expect(announced('OSError: disk full')).toBe('Nothing here raises OSError.');
	expect(announced('ValueError: negative prices')).toBe('Nothing here raises ValueError with this message.');
	expect(announced('TypeError')).toMatch(/Several programs raise TypeError/);
	expect(announced('milk and bread')).toBe('No error here has this message.');
	expect(announced('  ')).toBe('');
});
