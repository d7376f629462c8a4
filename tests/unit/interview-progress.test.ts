import { expect, test } from 'vitest';
import { middayOf } from '#src/interview/days.ts';
import { review } from '#src/interview/schedule.ts';
import { drill } from '#src/progress/sections/drill.ts';
import { type Mock, mocks } from '#src/progress/sections/mocks.ts';
import { plan } from '#src/progress/sections/plan.ts';
import { ticks } from '#src/progress/sections/ticks.ts';

const EARLY = middayOf('2026-11-20');
const LATE = middayOf('2026-11-21');

test('a card is kept as it was made, and a damaged one refused', () => {
	const content = { ...drill.empty, cards: { a: review(undefined, 3, EARLY) } };
	const kept = JSON.parse(JSON.stringify(content));
	expect(drill.schema.parse(kept)).toEqual(content);
	kept.cards.a.grade = 5;
	expect(drill.schema.safeParse(kept).success).toBe(false);
});

test('of two browsers’ cards the later answer counts; suspended in one is suspended', () => {
	const mine = { ...drill.empty, cards: { a: review(undefined, 1, LATE) }, suspended: ['x'] };
	const theirs = {
		...drill.empty,
		cards: { a: review(undefined, 4, EARLY), b: review(undefined, 4, EARLY) },
		suspended: ['x', 'y'],
	};
	const merged = drill.merge(mine, theirs);
	expect(merged.cards['a']?.grade).toBe(1);
	expect(merged.cards['b']?.grade).toBe(4);
	expect(merged.suspended).toEqual(['x', 'y']);
	expect(drill.merge(theirs, mine).cards['a']?.grade).toBe(1);
});

test('ticks add up, the later plan counts', () => {
	expect(ticks.merge({ a: ['one'] }, { a: ['two'], b: [] })).toEqual({ a: ['one', 'two'], b: [] });
	const made = (day: string) => ({
		date: '2026-12-01',
		made: day,
		pace: 3,
		selection: drill.empty.selection,
	});
	expect(plan.merge(made('2026-11-20'), made('2026-11-21'))?.made).toBe('2026-11-21');
	expect(plan.merge(null, made('2026-11-21'))?.made).toBe('2026-11-21');
	expect(plan.schema.safeParse(null).success).toBe(true);
});

test('the newest twenty mocks are kept', () => {
	const mock = (minute: number): Mock => ({
		begun: new Date(EARLY.getTime() + minute * 60_000).toISOString(),
		ended: null,
		asked: [],
		answers: {},
	});
	const all = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`m${i}`, mock(i)]));
	const kept = Object.keys(mocks.merge({}, all));
	expect(kept).toHaveLength(20);
	expect(kept).toContain('m29');
	expect(kept).not.toContain('m9');
});
