import type { DrillCard } from '#src/progress/sections/drill.ts';
import type { Plan } from '#src/progress/sections/plan.ts';
import { addDays, type Day, dayOf, daysBetween, middayOf } from './days.ts';
import { isLearning, isWeak, recallAt, review } from './schedule.ts';

/** What one day of the plan asks for: ids of questions. */
export interface PlanDay {
	readonly day: Day;
	/** The last days: nothing new if it can be helped, the weak ones once more. */
	readonly rehearsal: boolean;
	readonly fresh: readonly string[];
	readonly due: readonly string[];
	/** Not due, but weak. */
	readonly weak: readonly string[];
}

interface Seen {
	readonly id: string;
	readonly card: DrillCard;
	/** Whether it was answered today. */
	readonly today: boolean;
}

export type Cards = Readonly<Record<string, DrillCard>>;

/** One day in this many is kept for rehearsal, within these bounds. */
const REHEARSAL_SHARE = 4;
const MOST_REHEARSAL = 3;

/**
 * The days from today to the one before the interview; today alone when the interview is today, none when it is over.
 * Everything is worked out anew from what is left: who falls behind has more to do on each of the days that remain.
 * @param ids the plan's questions in the order in which new ones are asked, without suspended ones.
 */
export function planDays(
	plan: Pick<Plan, 'date' | 'made'>,
	ids: readonly string[],
	cards: Cards,
	now: Date,
): PlanDay[] {
	const today = dayOf(now);
	const left = daysBetween(today, plan.date);
	if (left < 0) return [];
	const isToday = (time: string) => dayOf(new Date(time)) === today;
	const days = Array.from({ length: Math.max(1, left) }, (_, i) => addDays(today, i));
	const rehearsalFrom = addDays(plan.date, -rehearsalDays(plan));
	const learning = days.filter((day) => day < rehearsalFrom);
	const rehearsal = days.filter((day) => day >= rehearsalFrom);
	const forNew = learning.length > 0 ? learning : days;

	const seen: readonly Seen[] = ids
		.flatMap((id) => (cards[id] ? [{ id, card: cards[id], today: isToday(cards[id].reviewed) }] : []))
		.map((one) => ({ ...one, recall: recallAt(one.card, now) }))
		.sort((a, b) => a.recall - b.recall);
	const begun = seen.filter(({ card }) => isToday(card.first)).length;
	const repeated = seen.filter(({ card, today }) => today && !isToday(card.first)).length;
	const unseen = ids.filter((id) => !cards[id]);
	const fresh = spread(unseen, forNew, begun);

	const dueOn = ({ card }: Seen) => dayOf(new Date(card.due));
	const overdue = seen.filter((one) => dueOn(one) <= today);
	const late = overdue.filter(({ card }) => !isLearning(card));
	const due = spread(idsOf(late), forNew, repeated);
	const add = (day: Day, ids: readonly string[]) => due.set(day, [...(due.get(day) ?? []), ...ids]);
	add(today, idsOf(overdue.filter(({ card }) => isLearning(card))));
	for (const day of days.slice(1)) add(day, idsOf(seen.filter((one) => dueOn(one) === day)));

	// What is due on one of the last days anyway is not brought back a second time.
	const comesAnyway = new Set(rehearsal.flatMap((day) => due.get(day) ?? []));
	const interview = middayOf(plan.date);
	const brought = seen.filter(({ id, card }) => !comesAnyway.has(id) && isWeak(card, interview));
	const weak = spread(
		idsOf(brought.filter(({ today }) => !today)),
		rehearsal,
		rehearsal[0] === today ? repeated : 0,
	);
	const later = rehearsal.filter((day) => day > today);
	for (const [day, ids] of spread(idsOf(brought.filter(({ today }) => today)), later, 0))
		weak.set(day, [...(weak.get(day) ?? []), ...ids]);

	return days.map((day) => ({
		day,
		rehearsal: day >= rehearsalFrom,
		fresh: fresh.get(day) ?? [],
		due: due.get(day) ?? [],
		weak: weak.get(day) ?? [],
	}));
}

/** New questions a day, as the plan now stands: today's are counted even when they are done. */
export function paceOf(days: readonly PlanDay[]): number {
	return Math.max(0, ...days.map(({ fresh }) => fresh.length));
}

function rehearsalDays({ made, date }: Pick<Plan, 'date' | 'made'>): number {
	const share = Math.floor(daysBetween(made, date) / REHEARSAL_SHARE);
	return Math.min(MOST_REHEARSAL, Math.max(1, share));
}

/** Even parts in the given order, the first days a little more; `done` of today's part are behind the reader. */
function spread(ids: readonly string[], days: readonly Day[], done: number): Map<Day, string[]> {
	const parts = new Map<Day, string[]>();
	let from = 0;
	days.forEach((day, i) => {
		const rest = ids.length - from + (i === 0 ? done : 0);
		const share = Math.ceil(rest / (days.length - i)) - (i === 0 ? done : 0);
		const to = from + Math.max(0, share);
		parts.set(day, ids.slice(from, to));
		from = to;
	});
	return parts;
}

/** For each day, how many questions of the days before come back on it if every answer is Good. */
export function foretell(days: readonly PlanDay[], cards: Cards): number[] {
	const last = days.at(-1)?.day ?? '';
	const back = days.flatMap(({ day, fresh, due }) =>
		[...fresh, ...due].flatMap((id) => returns(cards[id], day, last)),
	);
	return days.map(({ day }) => back.filter((other) => other === day).length);
}

function returns(card: DrillCard | undefined, day: Day, last: Day): Day[] {
	const days: Day[] = [];
	let at = middayOf(day);
	let next = review(card, 3, at);
	for (;;) {
		at = new Date(next.due);
		const back = dayOf(at);
		if (back > last) return days;
		// The steps of minutes at the beginning belong to the same sitting.
		if (back > (days.at(-1) ?? day)) days.push(back);
		next = review(next, 3, at);
	}
}

function idsOf(entries: readonly { readonly id: string }[]): string[] {
	return entries.map(({ id }) => id);
}
