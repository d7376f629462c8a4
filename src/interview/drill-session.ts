import { keep, recall } from '#src/progress/memory.ts';
import type { DrillCard } from '#src/progress/sections/drill.ts';
import { type Day, dayOf } from './days.ts';
import type { Grade } from './grade.ts';
import { type PlanDay, planDays } from './plan.ts';
import type { Question, Questions } from './question.ts';
import { type Asked, queue } from './queue.ts';
import { review } from './schedule.ts';
import { type Selection, select } from './selection.ts';

/** How a question stood before a step that can be taken back. */
interface Before {
	readonly id: string;
	readonly card: DrillCard | undefined;
	readonly suspended: readonly string[];
}

/** One sitting of the drill: where it is, and what of it can be taken back. What is learnt stands in the progress. */
export class DrillSession {
	/** The question that was gone to; another is shown when it is not in the queue. */
	at: string | null = null;
	#before: Before[] = [];
	#wanted: { day: Day; number: number } = { day: '', number: 0 };

	/** What is drilled: the plan's questions while there is a plan, else the chosen ones. */
	get selection(): Selection {
		return (this.planned(null) ? recall('plan')?.selection : undefined) ?? recall('drill').selection;
	}

	/** Today's part of the plan; `null` without a plan or after its interview. */
	planned(questions: Questions | null): PlanDay | null {
		const plan = recall('plan');
		if (!plan) return null;
		const { cards, suspended } = recall('drill');
		const ids = select(questions?.values() ?? [], plan.selection).map(({ id }) => id);
		const asked = ids.filter((id) => !suspended.includes(id));
		return planDays(plan, asked, cards, new Date())[0] ?? null;
	}

	queue(questions: Questions | null): Asked[] {
		if (!questions) return [];
		const ids = select(questions.values(), this.selection).map(({ id }) => id);
		const now = new Date();
		const wanted = this.#wanted.day === dayOf(now) ? this.#wanted.number : 0;
		return queue(ids, recall('drill'), this.planned(questions), wanted, now);
	}

	current(questions: Questions | null): Question | undefined {
		const asked = this.queue(questions);
		const { id } = asked.find(({ id }) => id === this.at) ?? asked[0] ?? {};
		return id === undefined ? undefined : questions?.get(id);
	}

	/** The id of the question so many places on; after the last comes the first. */
	neighbour(questions: Questions | null, by: number): string | null {
		const asked = this.queue(questions);
		const place = asked.findIndex(({ id }) => id === this.current(questions)?.id);
		return asked[(place + by + asked.length) % asked.length]?.id ?? null;
	}

	/** @returns the id of what comes next. */
	grade(questions: Questions | null, grade: Grade, now: Date): string | null {
		return this.#change(questions, (id) => {
			const drill = recall('drill');
			keep('drill', { ...drill, cards: { ...drill.cards, [id]: review(drill.cards[id], grade, now) } });
		});
	}

	/** @returns the id of what comes next. */
	suspend(questions: Questions | null): string | null {
		return this.#change(questions, (id) => {
			const drill = recall('drill');
			keep('drill', { ...drill, suspended: [...drill.suspended, id] });
		});
	}

	/** Takes the last grade or suspension back. @returns the id of its question; `null` when there is none. */
	undo(): string | null {
		const before = this.#before.pop();
		if (!before) return null;
		const drill = recall('drill');
		const { [before.id]: _, ...others } = drill.cards;
		const cards = before.card ? { ...others, [before.id]: before.card } : others;
		keep('drill', { ...drill, cards, suspended: [...before.suspended] });
		return before.id;
	}

	get canUndo(): boolean {
		return this.#before.length > 0;
	}

	/** New questions beyond the number for the day. */
	wantMore(number: number, today: Day): void {
		const cards = Object.values(recall('drill').cards);
		const begun = cards.filter(({ first }) => dayOf(new Date(first)) === today).length;
		this.#wanted = { day: today, number: begun + number };
	}

	#change(questions: Questions | null, act: (id: string) => void): string | null {
		const id = this.current(questions)?.id;
		if (id === undefined) return null;
		const next = this.neighbour(questions, 1);
		const { cards, suspended } = recall('drill');
		this.#before.push({ id, card: cards[id], suspended });
		act(id);
		return next === id ? null : next;
	}
}
