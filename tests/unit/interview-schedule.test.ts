import { describe, expect, test } from 'vitest';
import { addDays, dayOf, daysBetween, middayOf } from '#src/interview/days.ts';
import type { Grade } from '#src/interview/grade.ts';
import { type Cards, foretell, type PlanDay, paceOf, planDays } from '#src/interview/plan.ts';
import { queue } from '#src/interview/queue.ts';
import { isLearning, isWeak, recallAt, returnsIn, review } from '#src/interview/schedule.ts';
import type { DrillCard } from '#src/progress/sections/drill.ts';

const TODAY = '2026-11-21';
const NOW = middayOf(TODAY);

/** A card that was answered with these grades, each when it was due, so that the last answer was given at `NOW`'s day minus `ago`. */
function card(grades: readonly Grade[], ago: number): DrillCard {
	let now = middayOf(addDays(TODAY, -ago));
	let made = review(undefined, grades[0] ?? 3, now);
	for (const grade of grades.slice(1)) {
		now = new Date(made.due);
		made = review(made, grade, now);
	}
	return made;
}

const ids = (number: number, name = 'q') => Array.from({ length: number }, (_, i) => `${name}${i}`);

describe('days', () => {
	test('are counted by the calendar, over a change of clocks and of year', () => {
		expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
		expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
		expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
		expect(dayOf(middayOf('2026-02-28'))).toBe('2026-02-28');
	});
});

describe('the schedule', () => {
	test('a better grade brings a question back later', () => {
		const dues = ([1, 2, 3, 4] as const).map((grade) => review(undefined, grade, NOW).due);
		expect(dues).toEqual(dues.toSorted());
		expect(new Set(dues).size).toBe(4);
		expect(returnsIn(undefined, 1, NOW)).toBe('1 min');
		expect(returnsIn(undefined, 4, NOW)).toMatch(/^\d+ days$/);
	});

	test('what is forgotten comes back within minutes and counts as a lapse', () => {
		const known = card([3, 3], 0);
		expect(isLearning(known)).toBe(false);
		const forgotten = review(known, 1, new Date(known.due));
		expect(isLearning(forgotten)).toBe(true);
		expect(forgotten.lapses).toBe(1);
		expect(forgotten.first).toBe(known.first);
	});

	test('is weak: answered badly, or likely to be gone by then', () => {
		const good = card([3, 3], 0);
		expect(isWeak(good, new Date(good.reviewed))).toBe(false);
		expect(isWeak(good, middayOf(addDays(TODAY, 60)))).toBe(true);
		expect(isWeak(card([2], 0), NOW)).toBe(true);
		expect(recallAt(good, middayOf(addDays(TODAY, 60)))).toBeLessThan(0.9);
	});
});

describe('the queue', () => {
	const drill = (cards: Cards, newPerDay = 3) => ({ cards, suspended: ['q9'], newPerDay });

	test('what is due, then so many new ones a day, nothing that is suspended', () => {
		const cards = { q1: card([3, 3], 9), q2: card([4], 0) };
		expect(queue(ids(10), drill(cards), null, 0, NOW)).toEqual([
			{ id: 'q1', why: 'due' },
			{ id: 'q0', why: 'new' },
			{ id: 'q3', why: 'new' },
		]);
	});

	test('more new ones when the reader wants them', () => {
		const cards = { q0: card([4], 0), q1: card([4], 0), q2: card([4], 0) };
		expect(queue(ids(10), drill(cards), null, 0, NOW)).toEqual([]);
		expect(queue(ids(10), drill(cards), null, 5, NOW)).toHaveLength(2);
	});

	test('a card of the first minutes waits for its time, unless nothing else is left', () => {
		const cards = { q0: card([1], 0) };
		expect(queue(['q0', 'q1'], drill(cards), null, 0, NOW).map(({ id }) => id)).toEqual(['q1']);
		expect(queue(['q0'], drill(cards), null, 0, NOW)).toEqual([{ id: 'q0', why: 'soon' }]);
		const later = new Date(NOW.getTime() + 120_000);
		expect(queue(['q0', 'q1'], drill(cards), null, 0, later)[0]).toEqual({ id: 'q0', why: 'learning' });
	});

	test('a plan says what is asked', () => {
		const day: PlanDay = { day: TODAY, rehearsal: true, fresh: ['q5'], due: ['q1'], weak: ['q2', 'q9'] };
		const cards = { q1: card([3, 3], 9), q2: card([4], 1) };
		expect(queue(ids(10), drill(cards), day, 0, NOW)).toEqual([
			{ id: 'q1', why: 'due' },
			{ id: 'q2', why: 'weak' },
			{ id: 'q5', why: 'new' },
		]);
	});
});

describe('the plan', () => {
	const plan = (days: number) => ({ made: TODAY, date: addDays(TODAY, days) });
	const sizes = (days: readonly PlanDay[], part: 'fresh' | 'due' | 'weak') =>
		days.map((day) => day[part].length);

	test('new questions are spread evenly; the last days are for rehearsal', () => {
		const days = planDays(plan(8), ids(20), {}, NOW);
		expect(days.map(({ day }) => day)).toEqual(Array.from({ length: 8 }, (_, i) => addDays(TODAY, i)));
		expect(sizes(days, 'fresh')).toEqual([4, 4, 3, 3, 3, 3, 0, 0]);
		expect(days.map(({ rehearsal }) => rehearsal).lastIndexOf(false)).toBe(5);
		expect(paceOf(days)).toBe(4);
	});

	test('every question has its day, whatever the number of days', () => {
		for (const left of [0, 1, 2, 3, 4, 5, 13, 40]) {
			const days = planDays(plan(left), ids(17), {}, NOW);
			expect(days).toHaveLength(Math.max(1, left));
			expect(days.flatMap(({ fresh }) => fresh).sort()).toEqual(ids(17).sort());
		}
		expect(planDays({ made: addDays(TODAY, -5), date: addDays(TODAY, -1) }, ids(5), {}, NOW)).toEqual([]);
	});

	test('who does today’s part has none left today; who does not has more on the days that remain', () => {
		const first = planDays(plan(5), ids(16), {}, NOW);
		expect(sizes(first, 'fresh')).toEqual([4, 4, 4, 4, 0]);
		const done: Record<string, DrillCard> = {};
		for (const id of first[0]?.fresh ?? []) done[id] = review(undefined, 4, NOW);
		expect(sizes(planDays(plan(5), ids(16), done, NOW), 'fresh')).toEqual([0, 4, 4, 4, 0]);
		const late = planDays(plan(5), ids(16), {}, middayOf(addDays(TODAY, 2)));
		expect(sizes(late, 'fresh')).toEqual([8, 8, 0]);
		expect(paceOf(late)).toBeGreaterThan(paceOf(first));
	});

	test('what is overdue is spread as well, what is due later has its day', () => {
		const cards: Record<string, DrillCard> = {};
		for (const id of ids(8)) cards[id] = card([3, 3], 30);
		cards['later'] = review(undefined, 3, NOW);
		cards['later'] = { ...cards['later'], state: 2, due: middayOf(addDays(TODAY, 2)).toISOString() };
		const days = planDays(plan(5), [...ids(8), 'later'], cards, NOW);
		expect(sizes(days, 'due')).toEqual([2, 2, 3, 2, 0]);
		expect(days[2]?.due).toContain('later');
	});

	test('weak ones come back before the day, strong ones do not', () => {
		const cards = {
			bad: { ...card([2, 3, 2], 3), due: middayOf(addDays(TODAY, 30)).toISOString() },
			good: card([4], 1),
		};
		const days = planDays(plan(4), ['bad', 'good'], cards, NOW);
		expect(days.map(({ weak }) => weak)).toEqual([[], [], [], ['bad']]);
	});

	test('on a day of rehearsal what was answered today is not asked again today', () => {
		const cards = { one: card([2, 3, 2], 9), two: { ...card([2, 3, 2], 9), reviewed: NOW.toISOString() } };
		const later = middayOf(addDays(TODAY, 0));
		const far = (one: DrillCard) => ({ ...one, due: middayOf(addDays(TODAY, 30)).toISOString() });
		const days = planDays(
			{ made: addDays(TODAY, -10), date: addDays(TODAY, 2) },
			['one', 'two'],
			{ one: far(cards.one), two: far(cards.two) },
			later,
		);
		expect(days.every(({ rehearsal }) => rehearsal)).toBe(true);
		expect(days[0]?.weak).not.toContain('two');
		expect(days[1]?.weak).toContain('two');
	});

	test('foretells what returns if the answers are Good', () => {
		const days = planDays(plan(6), ids(5), {}, NOW);
		const back = foretell(days, {});
		expect(back[0]).toBe(0);
		expect(back.reduce((sum, number) => sum + number, 0)).toBeGreaterThanOrEqual(3);
	});
});
