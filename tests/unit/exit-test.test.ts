import { describe, expect, test } from 'vitest';
import { clockText, paused, spentMs, started } from '#src/labs/clock.ts';
import { essayFacts, factsText } from '#src/labs/essay.ts';
import { partResult, type TestPart } from '#src/labs/exit-report.ts';
import { itemState } from '#src/labs/item-state.ts';
import { exitTests, NO_ATTEMPT } from '#src/progress/sections/exit-tests.ts';

const SOLVED = { tries: 1, hints: 0, solved: '2026-03-01T10:00:00.000Z' };
const TRIED = { tries: 2, hints: 0, solved: null };

describe('the clock', () => {
	test('runs for one part, keeps what it ran, and stands still when the device’s clock is set back', () => {
		const begun = started(NO_ATTEMPT, 'build', 1000);
		expect(spentMs(begun, 'build', 61_000)).toBe(60_000);
		const next = started(begun, 'diagnose', 61_000);
		expect([spentMs(next, 'build', 99_000), spentMs(next, 'diagnose', 61_500)]).toEqual([60_000, 500]);
		expect(spentMs(next, 'diagnose', 0)).toBe(0);
		const stopped = paused(next, 71_000);
		expect(stopped).toMatchObject({ running: null, spent: { build: 60_000, diagnose: 10_000 } });
		expect(paused(stopped, 99_000)).toBe(stopped);
	});

	test.each([
		[0, '0:00'],
		[65_999, '1:05'],
		[75 * 60_000, '75:00'],
	])('%i ms read as %s', (ms, text) => {
		expect(clockText(ms)).toBe(text);
	});
});

describe('an essay', () => {
	const essay = { prompt: '?', words: [3, 5] as [number, number], mentions: ['pandas', 'DuckDB'] };

	test.each([
		['', 0, false, ['pandas', 'DuckDB'], '0 words. Doesn’t mention pandas or DuckDB.'],
		['Pandas – it is', 3, true, ['DuckDB'], '3 words. Mentions pandas, not DuckDB.'],
		['duckdb, pandas!\n\nBoth.', 3, true, [], '3 words. Mentions pandas and DuckDB.'],
		[
			'geopandas duckdbs a b c d',
			6,
			false,
			['pandas', 'DuckDB'],
			'6 words. Doesn’t mention pandas or DuckDB.',
		],
	])('%j', (text, words, fits, lacking, told) => {
		const facts = essayFacts(text, essay);
		expect(facts).toEqual({ words, fits, lacking });
		expect(factsText(facts, essay.mentions)).toBe(told);
	});
});

describe('the report', () => {
	const page = (title: string) => ({ title, path: `${title}/` });
	const part: TestPart = {
		id: 'build',
		title: 'Build',
		minutes: 75,
		exercises: [
			{ slug: 'one', text: 'One', path: 'one/', revisit: [page('folds'), page('leaks')] },
			{ slug: 'two', text: 'Two', path: 'two/', revisit: [page('leaks'), page('cards')] },
		],
		criteria: [{ text: 'It is clear.', revisit: [page('cards'), page('prose')] }],
		essay: { prompt: '?', words: [1, 9], mentions: ['pandas'] },
	};
	const titles = (result: ReturnType<typeof partResult>) => result.revisit.map(({ title }) => title);

	test('of nothing: all open, every page to revisit once', () => {
		const result = partResult(part, { attempt: NO_ATTEMPT, exercises: {}, ticked: {} }, 0);
		expect(result).toMatchObject({ solved: 0, met: 0, spentMs: 0, complete: false, text: '' });
		expect(titles(result)).toEqual(['folds', 'leaks', 'cards', 'prose']);
	});

	test('of all: complete, nothing to revisit; a text that lacks a name is open', () => {
		const done = {
			attempt: { ...NO_ATTEMPT, essays: { build: 'I take pandas.' } },
			exercises: { one: SOLVED, two: SOLVED },
			ticked: { build: ['It is clear.', 'An earlier wording.'] },
		};
		expect(partResult(part, done, 0)).toMatchObject({ solved: 2, met: 1, complete: true, revisit: [] });
		const without = { ...done, attempt: { ...NO_ATTEMPT, essays: { build: 'I take it.' } } };
		expect(partResult(part, without, 0)).toMatchObject({ complete: false, essay: { lacking: ['pandas'] } });
	});

	test('names what was tried only as open', () => {
		const done = { attempt: NO_ATTEMPT, exercises: { one: SOLVED, two: TRIED }, ticked: {} };
		const { open, solved } = partResult(part, done, 0);
		expect([solved, open.map(({ slug }) => slug)]).toEqual([1, ['two']]);
	});
});

test.each([
	[[], ['a'], {}, [], 'open'],
	[[], ['a', 'b'], {}, ['b'], 'begun'],
	[['x'], ['a'], { x: SOLVED }, [], 'begun'],
	[['x'], [], { x: TRIED }, [], 'begun'],
	[['x'], ['a'], { x: SOLVED }, ['a', 'gone'], 'done'],
	[[], ['a'], {}, ['gone'], 'open'],
] as const)(
	'exercises %j, criteria %j, progress %j, ticks %j: %s',
	(exercises, criteria, progress, ticked, state) => {
		expect(itemState({ exercises, criteria }, progress, ticked)).toBe(state);
	},
);

test('two browsers’ attempts: the longer times and texts, the clock of this one', () => {
	const mine = { ...NO_ATTEMPT, spent: { a: 5, b: 1 }, essays: { c: 'long text' }, hidden: true };
	const theirs = { ...NO_ATTEMPT, spent: { b: 7 }, essays: { c: 'short', d: 'x' } };
	expect(exitTests.merge({ t: mine }, { t: theirs })).toEqual({
		t: { spent: { a: 5, b: 7 }, running: null, hidden: true, essays: { c: 'long text', d: 'x' } },
	});
});
