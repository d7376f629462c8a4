import { describe, expect, test } from 'vitest';
import { collectErrors } from '#src/errors/collect-errors.ts';
import { errorTypes } from '#src/errors/error-types.ts';
import { headline, type Place } from '#src/errors/recorded-error.ts';
import type { Piece } from '#src/lib/recording.ts';

const places = new Map<string, Place>(
	(
		[
			['topic', 's/t'],
			['pitfall', 's/t/p'],
			['question', 's/t/q'],
		] as const
	).map(([kind, id]) => [id, { kind, title: id, url: id, stage: 'S' }]),
);

function program(id: string, code: string, ...pieces: Piece[]) {
	return { id, code, recording: { made: '', digest: '', pieces, types: null } };
}

const printed = (text: string): Piece => ({ kind: 'text', stream: 'out', text });

function raised(error: string, traceback: string): Piece {
	return { kind: 'raised', error, message: '', traceback, line: 1 };
}

const shown = (...programs: ReturnType<typeof program>[]) =>
	collectErrors(programs, places).map((error) => `${error.place.kind} ${error.isPitfall} ${headline(error)}`);

describe('collectErrors', () => {
	test('takes what ended a program and what it printed, pitfalls first', () => {
		const errors = shown(
			program('s/t/main', '', printed('total 3\nValueError: bad keys')),
			program('s/t/q', '', printed('row 3: KeyError: 0')),
			program('s/t/p/fixed', '', printed("KeyError: 'late'")),
			program('s/t/p/broken', '', raised('TypeError', '  File "x"\nTypeError: unhashable type: \'list\'')),
		);
		expect(errors).toEqual([
			"pitfall true TypeError: unhashable type: 'list'",
			'topic false ValueError: bad keys',
			'question false KeyError: 0',
			"pitfall false KeyError: 'late'",
		]);
	});

	test('of a chain it takes the last, of a group all', () => {
		const chain = 'KeyError: 1\n\nDuring handling of the above exception\n\nValueError: x';
		const group =
			'  + Exception Group Traceback (most recent call last):\n  | ExceptionGroup: two (2 sub-exceptions)\n' +
			'  +-+---------------- 1 ----------------\n    | ValueError: a\n    +---------------- 2 ----------------\n    | KeyError: 2';
		expect(shown(program('s/t/p/broken', '', raised('ValueError', chain)))).toEqual([
			'pitfall true ValueError: x',
		]);
		expect(shown(program('s/t/p/broken', '', raised('ExceptionGroup', group)))).toHaveLength(3);
	});

	test('leaves out what a program raises on purpose, unless it ends with it', () => {
		const own = 'class Late(Exception): ...\nraise ValueError("no")\nassert x';
		const text = 'ValueError: no\nAssertionError: x';
		expect(shown(program('s/t/main', own, printed(text)))).toEqual([]);
		expect(shown(program('s/t/main', own, raised('ValueError', text.slice(0, 14))))).toHaveLength(1);
	});

	test('names a message of a place once, and leaves out what has no place', () => {
		const twice = printed('KeyError: 0\nKeyError: 0');
		expect(shown(program('s/t/main', '', twice), program('labs/x/main', '', twice))).toEqual([
			'topic false KeyError: 0',
		]);
	});
});

test('errors are grouped by type and by message without its literals', () => {
	const errors = collectErrors(
		[
			program('s/t/main', '', printed("KeyError: 'a'\nValueError: x")),
			program('s/t/q', '', printed("KeyError: 'b'\nKeyError: 'c'")),
			program('s/t/p/broken', '', raised('KeyError', "KeyError: 'd'")),
		],
		places,
	);
	const types = errorTypes(errors);
	expect(types.map(({ type }) => type)).toEqual(['KeyError', 'ValueError']);
	const [message, ...others] = types[0]?.messages ?? [];
	expect(others).toEqual([]);
	expect(message && headline(message.example)).toBe("KeyError: 'd'");
	expect(message?.pitfalls.map(({ url }) => url)).toEqual(['s/t/p']);
	expect(message?.elsewhere.map(({ url }) => url)).toEqual(['s/t', 's/t/q']);
});
