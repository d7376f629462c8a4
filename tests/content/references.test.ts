import { describe, expect, test } from 'vitest';
import { findPrograms } from '#src/lib/program-files.ts';
import { SUBJECTS } from '#src/schemas/subjects.ts';
import { entriesOf } from './support/entries.ts';

const programs = new Set(
	(await findPrograms(new URL('../../content/', import.meta.url))).map(({ id }) => id),
);

/** The id under which a page's programs stand: pitfalls and questions are parts of their topic's page. */
function topicOf(id: string): string {
	return id
		.split('/')
		.slice(0, id.startsWith('labs/') ? 3 : 2)
		.join('/');
}

describe('references lead somewhere', () => {
	const questions = entriesOf('questions');
	const questionIds = new Set(questions.map(({ id }) => id));
	const pitfallIds = new Set(entriesOf('pitfalls').map(({ id }) => id));

	test('followUps name questions', () => {
		const dead = questions.flatMap(({ path, data }) =>
			data.followUps.filter((id) => !questionIds.has(id)).map((id) => `${path}: no question "${id}"`),
		);
		expect(dead).toEqual([]);
	});

	test('a question is not its own follow-up', () => {
		expect(questions.filter(({ id, data }) => data.followUps.includes(id)).map(({ path }) => path)).toEqual(
			[],
		);
	});

	test('pitfalls of questions exist', () => {
		const dead = questions.flatMap(({ path, data }) =>
			data.pitfalls.filter((id) => !pitfallIds.has(id)).map((id) => `${path}: no pitfall "${id}"`),
		);
		expect(dead).toEqual([]);
	});

	test('each subject has a question', () => {
		const used = new Set(questions.flatMap(({ data }) => data.tags));
		expect(SUBJECTS.filter((subject) => !used.has(subject))).toEqual([]);
	});

	test('exercises belong to stages', () => {
		const stages = new Set(entriesOf('stages').map(({ id }) => id));
		const lost = entriesOf('exercises').filter(({ data }) => !stages.has(data.stage));
		expect(lost.map(({ path, data }) => `${path}: no stage "${data.stage}"`)).toEqual([]);
	});

	test('checklists and exit tests name exercises and topics that exist', () => {
		const known = new Set([...entriesOf('exercises'), ...entriesOf('topics')].map(({ id }) => id));
		const items = [
			...entriesOf('checklists').flatMap(({ path, data }) =>
				data.parts.flatMap((part) => part.items.map(({ exercises }) => ({ path, ids: exercises }))),
			),
			...entriesOf('exitTests').flatMap(({ path, data }) =>
				data.parts.map(({ exercises, criteria }) => ({
					path,
					ids: [...exercises, ...criteria.flatMap(({ revisit }) => revisit)],
				})),
			),
		];
		const dead = items.flatMap(({ path, ids }) =>
			ids.filter((id) => !known.has(id)).map((id) => `${path}: there is no "${id}"`),
		);
		expect(dead).toEqual([]);
	});

	test('<Run file> names a program of its topic', () => {
		const pages = [...entriesOf('topics'), ...entriesOf('pitfalls'), ...questions];
		const dead = pages.flatMap(({ id, path, body }) =>
			[...body.matchAll(/<Run\s[^>]*?file="([^"]*)"/g)]
				.filter(([, file]) => !programs.has(`${topicOf(id)}/${file}`))
				.map(([tag]) => `${path}: no program for ${tag} />`),
		);
		expect(dead).toEqual([]);
	});
});
