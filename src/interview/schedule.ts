import { type Card, createEmptyCard, fsrs, State } from 'ts-fsrs';
import type { DrillCard } from '#src/progress/sections/drill.ts';
import type { Grade } from './grade.ts';

/** Without random days: the plan foretells what the drill will ask. */
const scheduler = fsrs({ enable_fuzz: false });

/** Below this chance of remembering, the scheduler itself would ask again. */
const SURE = 0.9;

/**
 * The card after an answer.
 * @param card `undefined` for a question that was never drilled.
 */
export function review(card: DrillCard | undefined, grade: Grade, now: Date): DrillCard {
	const { card: next } = scheduler.next(card ? toFsrs(card) : createEmptyCard(now), now, grade);
	return {
		first: card?.first ?? now.toISOString(),
		reviewed: now.toISOString(),
		due: next.due.toISOString(),
		grade,
		stability: next.stability,
		difficulty: next.difficulty,
		interval: next.scheduled_days,
		step: next.learning_steps,
		reps: next.reps,
		lapses: next.lapses,
		// A card that was answered is never New.
		state: next.state === State.New ? State.Learning : next.state,
	};
}

/** Whether it comes back within minutes. */
export function isLearning(card: DrillCard): boolean {
	return card.state !== State.Review;
}

/** The chance that it is remembered at that time without another look: 0 to 1. */
export function recallAt(card: DrillCard, time: Date): number {
	return scheduler.get_retrievability(toFsrs(card), time, false);
}

/** Whether it should be seen again before `time`: answered badly last time, or likely to be forgotten by then. */
export function isWeak(card: DrillCard, time: Date): boolean {
	return card.grade <= 2 || recallAt(card, time) < SURE;
}

/** When each grade would bring it back, as `10 min` or `3 days`. */
export function returnsIn(card: DrillCard | undefined, grade: Grade, now: Date): string {
	const minutes = (Date.parse(review(card, grade, now).due) - now.getTime()) / 60_000;
	if (minutes < 60) return `${Math.max(1, Math.round(minutes))} min`;
	if (minutes < 24 * 60) return `${Math.round(minutes / 60)} h`;
	const days = Math.round(minutes / 60 / 24);
	return days === 1 ? '1 day' : `${days} days`;
}

function toFsrs(card: DrillCard): Card {
	return {
		due: new Date(card.due),
		last_review: new Date(card.reviewed),
		stability: card.stability,
		difficulty: card.difficulty,
		elapsed_days: 0,
		scheduled_days: card.interval,
		learning_steps: card.step,
		reps: card.reps,
		lapses: card.lapses,
		state: card.state,
	};
}
