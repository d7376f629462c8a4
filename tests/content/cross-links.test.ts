import { describe, expect, test } from 'vitest';
import { backlinks } from '#src/lib/backlinks.ts';
import { entriesOf } from './support/entries.ts';

const ids = (collection: 'topics' | 'pitfalls' | 'questions') =>
	new Set(entriesOf(collection).map(({ id }) => id));
const known = { topics: ids('topics'), pitfalls: ids('pitfalls'), questions: ids('questions') };
const fields = ['topics', 'pitfalls', 'questions'] as const;

describe('links lead both ways', () => {
	const questions = entriesOf('questions');
	const exercises = entriesOf('exercises');

	test.each(fields)('%s of exercises exist', (field) => {
		const dead = exercises.flatMap(({ path, data }) =>
			data[field]
				.filter((id) => !known[field].has(id))
				.map((id) => `${path}: no ${field.slice(0, -1)} "${id}"`),
		);
		expect(dead).toEqual([]);
	});

	test('a pitfall knows every question that names it, a question every one that it follows up', () => {
		const askedIn = backlinks(questions, ({ data }) => data.pitfalls);
		const comesAfter = backlinks(questions, ({ data }) => data.followUps);
		for (const { id, data } of questions) {
			for (const pitfall of data.pitfalls) expect(askedIn.get(pitfall)).toContain(id);
			for (const next of data.followUps) expect(comesAfter.get(next)).toContain(id);
		}
		expect([...askedIn.values()].flat()).toHaveLength(questions.flatMap(({ data }) => data.pitfalls).length);
	});

	test('a question names a pitfall or follow-up once', () => {
		const twice = questions.filter(({ data }) =>
			[data.pitfalls, data.followUps].some((named) => new Set(named).size < named.length),
		);
		expect(twice.map(({ path }) => path)).toEqual([]);
	});
});
