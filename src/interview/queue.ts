import type { Drill } from '#src/progress/sections/drill.ts';
import { dayOf } from './days.ts';
import type { PlanDay } from './plan.ts';
import { isLearning } from './schedule.ts';

export interface Asked {
	readonly id: string;
	/** `soon`: it comes back within minutes, and nothing else is left. */
	readonly why: 'learning' | 'due' | 'weak' | 'new' | 'soon';
}

/** Rather than have the reader wait, a card of the first minutes is asked this much early. */
const AHEAD_MS = 20 * 60_000;

/**
 * What is to be drilled now, in order: what was just learnt, what is due (the longest overdue first), what the plan brings
 * back, new questions.
 * @param ids the chosen questions in the order in which new ones are asked.
 * @param planned today's part of the plan, which then says what is asked; `null` without one.
 * @param wanted new questions that the reader wants today, where that is more than the day's number.
 */
export function queue(
	ids: readonly string[],
	drill: Pick<Drill, 'cards' | 'suspended' | 'newPerDay'>,
	planned: PlanDay | null,
	wanted: number,
	now: Date,
): Asked[] {
	const suspended = new Set(drill.suspended);
	const active = ids.filter((id) => !suspended.has(id));
	const seen = active
		.flatMap((id) => (drill.cards[id] ? [{ id, card: drill.cards[id] }] : []))
		.sort((a, b) => (a.card.due < b.card.due ? -1 : 1));
	const learning = seen.filter(({ card }) => isLearning(card));
	const ready = learning.filter(({ card }) => Date.parse(card.due) <= now.getTime());
	const soon = learning.filter(
		({ card }) => Date.parse(card.due) > now.getTime() && Date.parse(card.due) <= now.getTime() + AHEAD_MS,
	);
	const today = dayOf(now);
	const due = planned
		? planned.due
		: seen.filter(({ card }) => !isLearning(card) && dayOf(new Date(card.due)) <= today).map(({ id }) => id);
	const unseen = active.filter((id) => !drill.cards[id]);
	const begun = seen.filter(({ card }) => dayOf(new Date(card.first)) === today).length;
	const fresh = planned ? planned.fresh : unseen.slice(0, Math.max(0, drill.newPerDay - begun));
	const more = unseen
		.filter((id) => !fresh.includes(id))
		.slice(0, Math.max(0, wanted - begun - fresh.length));

	const asked = new Map<string, Asked['why']>();
	const add = (why: Asked['why'], ids: readonly string[]) => {
		for (const id of ids) if (!asked.has(id) && !suspended.has(id)) asked.set(id, why);
	};
	add(
		'learning',
		ready.map(({ id }) => id),
	);
	const waiting = new Set(learning.map(({ id }) => id));
	const notWaiting = (id: string) => !waiting.has(id);
	add('due', due.filter(notWaiting));
	add('weak', (planned?.weak ?? []).filter(notWaiting));
	add('new', [...fresh, ...more]);
	if (asked.size === 0)
		add(
			'soon',
			soon.map(({ id }) => id),
		);
	return [...asked].map(([id, why]) => ({ id, why }));
}
