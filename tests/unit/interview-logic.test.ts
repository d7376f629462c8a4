import { describe, expect, test } from 'vitest';
import { followUps } from '#src/interview/follow-ups.ts';
import { suggestGrade } from '#src/interview/grade.ts';
import { mockParams, readMock } from '#src/interview/mock-address.ts';
import { sheetRows, stageScores, total } from '#src/interview/mock-sheet.ts';
import { pick } from '#src/interview/pick.ts';
import {
	EVERYTHING,
	facetValues,
	readSelection,
	select,
	toggle,
	writeSelection,
} from '#src/interview/selection.ts';
import { question, questionsOf } from './support/interview.ts';

const FEW = [
	question('a', { level: 'senior', stage: 'NumPy', tags: ['numpy', 'views'], libraries: ['numpy'] }),
	question('b', { level: 'junior', stage: 'NumPy', tags: ['numpy'], libraries: ['numpy'] }),
	question('c', { level: 'junior', stage: 'Types', tags: ['typing'] }),
];

describe('facets', () => {
	test('values of one facet add up, facets narrow each other', () => {
		const selection = { ...EVERYTHING, stage: ['NumPy', 'Types'], level: ['junior'] };
		expect(select(FEW, selection).map(({ id }) => id)).toEqual(['b', 'c']);
	});

	test('counts are what a choice would give with the other facets as they are', () => {
		const selection = { ...EVERYTHING, level: ['junior'] };
		expect(facetValues(FEW, selection, 'stage')).toEqual([
			{ value: 'NumPy', count: 1, chosen: false },
			{ value: 'Types', count: 1, chosen: false },
		]);
		expect(facetValues(FEW, selection, 'level').map(({ value, count }) => [value, count])).toEqual([
			['junior', 2],
			['senior', 1],
		]);
	});

	test('a chosen value stays in sight when it gives nothing', () => {
		const selection = { ...EVERYTHING, stage: ['Types'], library: ['numpy'] };
		expect(facetValues(FEW, selection, 'library')).toEqual([{ value: 'numpy', count: 0, chosen: true }]);
	});

	test('an address keeps the choice', () => {
		const selection = toggle(toggle(EVERYTHING, 'tag', 'views'), 'level', 'senior');
		const params = new URLSearchParams('x=1&tag=old');
		writeSelection(params, selection);
		expect(params.get('x')).toBe('1');
		expect(readSelection(params)).toEqual(selection);
		expect(toggle(selection, 'tag', 'views').tag).toEqual([]);
	});
});

test.each([
	[0, 4, 1],
	[1, 5, 1],
	[1, 4, 2],
	[1, 3, 2],
	[2, 4, 2],
	[2, 3, 3],
	[3, 4, 3],
	[4, 4, 4],
])('%i ticks of %i speak for grade %i', (ticked, points, grade) => {
	expect(suggestGrade(ticked, points)).toBe(grade);
});

describe('follow-ups', () => {
	const all = questionsOf(
		question('start', { followUps: ['senior', 'junior', 'start', 'gone'] }),
		question('senior', { level: 'senior', followUps: ['deep'] }),
		question('junior', { followUps: ['start', 'senior', 'deep'] }),
		question('deep', { followUps: ['deeper'] }),
		question('deeper', { followUps: ['deepest'] }),
		question('deepest', {}),
	);
	const start = all.get('start');

	test('the nearest first, then the easier, each once, none that does not exist', () => {
		expect(start && followUps(start, all).map(({ question, depth }) => [question.id, depth])).toEqual([
			['junior', 1],
			['senior', 1],
			['deep', 2],
			['deeper', 3],
		]);
	});
});

describe('a drawn set', () => {
	const many = Array.from({ length: 100 }, (_, i) => question(`q${i}`, {}));
	const ids = (questions: readonly { id: string }[]) => questions.map(({ id }) => id).sort();

	test('is the same for the same seed, in whatever order the candidates come', () => {
		expect(ids(pick(many.toReversed(), 10, 'kudu'))).toEqual(ids(pick(many, 10, 'kudu')));
		expect(ids(pick(many, 10, 'gnu'))).not.toEqual(ids(pick(many, 10, 'kudu')));
	});

	test('loses at most one question to each one that is added', () => {
		const before = pick(many, 10, 'kudu');
		const after = pick([...many, question('new', {})], 10, 'kudu');
		const lost = before.filter((one) => !after.includes(one));
		expect(lost.length).toBeLessThanOrEqual(1);
	});

	test('takes every question about as often', () => {
		const counts = new Map<string, number>();
		for (let seed = 0; seed < 1000; seed++)
			for (const { id } of pick(many, 10, String(seed))) counts.set(id, (counts.get(id) ?? 0) + 1);
		expect(Math.min(...counts.values())).toBeGreaterThan(60);
		expect(Math.max(...counts.values())).toBeLessThan(150);
	});

	test('begins with what is easier', () => {
		expect(pick(FEW, 3, 'x').map(({ level }) => level)).toEqual(['junior', 'junior', 'senior']);
	});
});

describe('a mock’s address', () => {
	test('says the same for the same mock', () => {
		const setup = { number: 5, seed: 'a b', selection: { ...EVERYTHING, level: ['mid', 'junior'] } };
		expect(readMock(new URLSearchParams(mockParams(setup)))).toEqual(setup);
	});

	test.each([
		['seed=x', 10],
		['seed=x&n=0', 10],
		['seed=x&n=1000', 50],
		['seed=x&n=what', 10],
		['seed=x&n=-3', 1],
	])('%s asks for %i', (params, number) => {
		expect(readMock(new URLSearchParams(params))?.number).toBe(number);
	});

	test('without a seed there is none', () => {
		expect(readMock(new URLSearchParams('n=5&seed=%20'))).toBeNull();
	});
});

test('a score sheet counts points by stage, in the course’s order', () => {
	const questions = questionsOf(...FEW);
	const mock = {
		begun: '2026-11-20T10:00:00.000Z',
		ended: null,
		asked: ['c', 'a', 'gone', 'b'],
		answers: { a: { points: ['one', 'reworded since'], seconds: 90, step: 3 as const } },
	};
	const rows = sheetRows(mock, questions);
	expect(rows.map(({ question, points, of, grade }) => [question.id, points, of, grade])).toEqual([
		['c', 0, 3, 1],
		['a', 1, 3, 2],
		['b', 0, 3, 1],
	]);
	expect(rows[1]?.missed).toEqual(['two', 'three']);
	expect(stageScores(rows, questions)).toEqual([
		{ stage: 'NumPy', questions: 2, points: 1, of: 6 },
		{ stage: 'Types', questions: 1, points: 0, of: 3 },
	]);
	expect(total(rows)).toEqual({ points: 1, of: 9 });
});
