import { describe, expect, test } from 'vitest';
import { readAllDataSets, readDataSets } from '#src/lib/data-sets.ts';
import { checkTitles, readExercise } from '#src/lib/exercise-files.ts';
import brief from './brief-exercises.json' with { type: 'json' };
import { entriesOf } from './support/entries.ts';

const content = new URL('../../content/', import.meta.url);
const exercises = entriesOf('exercises');

describe('exercises', () => {
	test('answer to the brief: each of its ids once, none unknown', () => {
		expect(exercises.map(({ data }) => data.brief).sort()).toEqual(brief.toSorted());
	});

	test('a folder is named like its brief', () => {
		expect(exercises.filter(({ id, data }) => data.brief !== `ex-${id}`).map(({ path }) => path)).toEqual([]);
	});

	test.each(exercises.map(({ id, data }) => [id, data.datasets] as const))(
		'%s has all its files',
		async (id, datasets) => {
			const { checks, mistakes } = await readExercise(new URL(`exercises/${id}/`, content));
			const titles = checkTitles(checks);
			expect(titles.filter(({ visible }) => visible).length, 'visible checks').toBeGreaterThan(0);
			expect(titles.filter(({ visible }) => !visible).length, 'hidden checks').toBeGreaterThan(0);
			expect(mistakes.length, 'mistakes').toBeGreaterThanOrEqual(3);
			await readDataSets(content, datasets);
		},
	);

	test('topics, pitfalls and questions that they name exist', () => {
		const known = {
			topics: new Set(entriesOf('topics').map(({ id }) => id)),
			pitfalls: new Set(entriesOf('pitfalls').map(({ id }) => id)),
			questions: new Set(entriesOf('questions').map(({ id }) => id)),
		};
		const dead = exercises.flatMap(({ path, data }) =>
			(['topics', 'pitfalls', 'questions'] as const).flatMap((kind) =>
				data[kind].filter((id) => !known[kind].has(id)).map((id) => `${path}: no ${kind} "${id}"`),
			),
		);
		expect(dead).toEqual([]);
	});

	test('every data set says in the first sentence of its docstring what it holds: the playground lists it so', async () => {
		const mute = (await readAllDataSets(content)).filter(({ code }) => !/^"""\S[^\n]*?\./.test(code));
		expect(mute.map(({ name }) => `content/data/${name}.py`)).toEqual([]);
	});
});
