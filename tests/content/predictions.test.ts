import { describe, expect, test } from 'vitest';
import { typeOf } from '#src/errors/recorded-error.ts';
import { findPrograms, type ProgramFile } from '#src/lib/program-files.ts';
import type { Recording } from '#src/lib/recording.ts';
import { choicesOf } from '#src/predictions/choices.ts';
import { riddleOf } from '#src/predictions/ending.ts';
import brief from './brief-predictions.json' with { type: 'json' };
import { entriesOf } from './support/entries.ts';

const predictions = entriesOf('predictions');
const found = await findPrograms(new URL('../../content/', import.meta.url), ['content/predictions/']);
const programs = new Map(found.map((program) => [program.id, program]));

function programOf(id: string): ProgramFile {
	const program = programs.get(`predictions/${id}`);
	if (!program) throw new Error(`content/predictions: ${id} has no program. Write a .py of the same name.`);
	return program;
}

describe('predictions', () => {
	test('answer to the brief: each of its ids once, none unknown', () => {
		expect(predictions.map(({ data }) => data.brief).sort()).toEqual(brief.toSorted());
	});

	test('a file is named like its brief, and so is its program', () => {
		expect(predictions.filter(({ id, data }) => data.brief !== `pr-${id}`).map(({ path }) => path)).toEqual(
			[],
		);
		expect([...programs.keys()].sort()).toEqual(predictions.map(({ id }) => `predictions/${id}`).sort());
	});

	test.each(predictions.map((entry) => [entry.id, entry] as const))(
		'%s: the right choice is what the program printed, and stands there once',
		(id, { data }) => {
			const { name, recording } = programOf(id);
			const { choices, right } = choicesOf(id, data.others, recording, name);
			const [piece] = recording?.pieces ?? [];
			expect(choices[right]?.text).toBe(piece?.kind === 'text' ? piece.text : null);
			expect(choices.length).toBe(data.others.length + 1);
		},
	);

	test.each(predictions.filter(({ id }) => programOf(id).desktop).map((entry) => [entry.id, entry] as const))(
		'%s: its text says what the desktop showed',
		(id, { body }) => {
			const [piece] = programOf(id).desktop?.pieces ?? [];
			const shown =
				piece?.kind === 'raised' ? `${piece.error}: ${piece.message}` : piece?.kind === 'text' && piece.text;
			expect(/<Desktop>(.*?)<\/Desktop>/s.exec(body)?.[1]).toContain(`\`${shown}\``);
		},
	);

	test('stages and topics that they name exist', () => {
		const known = new Set([...entriesOf('stages'), ...entriesOf('topics')].map(({ id }) => id));
		const dead = predictions.flatMap(({ path, data }) =>
			[data.stage, data.topic].filter((id) => !known.has(id)).map((id) => `${path}: there is no "${id}"`),
		);
		expect(dead).toEqual([]);
	});
});

describe('predict first', () => {
	const pitfalls = entriesOf('pitfalls');

	test('every pitfall has something to predict', async () => {
		const all = await findPrograms(new URL('../../content/', import.meta.url), [
			'content/stages/',
			'content/labs/',
		]);
		const recordings = new Map(all.map(({ id, recording }) => [id, recording]));
		const mute = pitfalls.filter(({ id, data }) => {
			const error = data.symptom.kind === 'raises' ? typeOf(data.symptom.error) : null;
			const [broken, fixed] = ['broken', 'fixed'].map((name) => recordings.get(`${id}/${name}`));
			return [linesOf, reportOf].every(
				(read) => riddleOf({ broken: read(broken), fixed: read(fixed), error }) === null,
			);
		});
		expect(mute.map(({ path }) => path)).toEqual([]);
	});
});

function linesOf(recording: Recording | null | undefined): string[] {
	const pieces = recording?.pieces ?? [];
	return pieces.flatMap((piece) => (piece.kind === 'text' ? piece.text.split('\n') : JSON.stringify(piece)));
}

function reportOf(recording: Recording | null | undefined): string[] {
	return recording?.types?.split('\n') ?? [];
}
