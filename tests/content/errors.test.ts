import { describe, expect, test } from 'vitest';
import { collectErrors } from '#src/errors/collect-errors.ts';
import { errorTypes } from '#src/errors/error-types.ts';
import { ErrorMatcher } from '#src/errors/match-errors.ts';
import { type Place, typeOf } from '#src/errors/recorded-error.ts';
import { entryAddress } from '#src/lib/address.ts';
import { findPrograms } from '#src/lib/program-files.ts';
import { entriesOf } from './support/entries.ts';

const programs = await findPrograms(new URL('../../content/', import.meta.url));

const toPlace = (kind: Place['kind'], id: string, title: string): [string, Place] => [
	id,
	{ kind, title, url: entryAddress(id), stage: '' },
];
const places = new Map([
	...entriesOf('topics').map(({ id, data }) => toPlace('topic', id, data.title)),
	...entriesOf('pitfalls').map(({ id, data }) => toPlace('pitfall', id, data.title)),
	...entriesOf('questions').map(({ id, data }) => toPlace('question', id, data.question)),
]);
const errors = collectErrors(programs, places);
const matcher = new ErrorMatcher(errors);

/** Tracebacks with which pitfalls end: id of the pitfall → text. */
const tracebacks = programs.flatMap(({ id, recording }) => {
	const pitfall = /^(.*)\/broken$/.exec(id)?.[1];
	const raised = recording?.pieces.find((piece) => piece.kind === 'raised');
	return pitfall && raised ? [[pitfall, raised.traceback] as const] : [];
});

function found(text: string): string[] {
	return matcher.match(text).matches.map(({ error }) => error.place.url);
}

describe('a pasted traceback finds its pitfall', () => {
	test.each(tracebacks)('%s: among the first three', (pitfall, traceback) => {
		expect(found(traceback).slice(0, 3)).toContain(entryAddress(pitfall));
	});

	test.each(tracebacks)('%s: by its last line, coloured', (pitfall, traceback) => {
		const line = matcher.match(traceback).sought;
		const coloured = `\u001b[0;31m${line?.name}\u001b[0m: ${line?.message}`;
		expect(found(coloured).slice(0, 3)).toContain(entryAddress(pitfall));
	});

	test.each(tracebacks)('%s: with other names and numbers', (pitfall, traceback) => {
		const sought = matcher.match(traceback).sought;
		const message = sought?.message
			.replace(/'[a-z_]{2,}'(?! and| as| object)/g, "'zz_top'")
			.replace(/\d+/g, '7');
		expect(found(`${sought?.name}: ${message}`)).toContain(entryAddress(pitfall));
	});
});

test.each([
	'OSError: [Errno 28] No space left on device',
	'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 20.00 MiB',
	'psycopg2.errors.UniqueViolation: duplicate key value violates unique constraint "users_pkey"',
	'The quick brown fox jumps over the lazy dog',
])('nothing is found for: %s', (text) => {
	expect(found(text)).toEqual([]);
});

test('every pitfall that declares an exception is in the index under that type', () => {
	const types = new Map(errorTypes(errors).map(({ type, messages }) => [type, messages]));
	const missing = entriesOf('pitfalls').filter(({ id, data }) => {
		if (data.symptom.kind !== 'raises') return false;
		const messages = types.get(typeOf(data.symptom.error)) ?? [];
		return !messages.some(({ pitfalls }) => pitfalls.some(({ url }) => url === entryAddress(id)));
	});
	expect(missing.map(({ path }) => path)).toEqual([]);
});
