import type { Level } from '#src/lib/course.ts';

/** A question as `interview/questions.json` lists it. The full answer is on the topic's page alone. */
export interface Question {
	/** As `numpy-numerical-computing/broadcasting/softmax-maximum`. */
	readonly id: string;
	/** With `backticks` around code, as the other texts. */
	readonly question: string;
	readonly level: Level;
	/** The stage's short title. */
	readonly stage: string;
	readonly tags: readonly string[];
	/** Import names, as `sklearn`. */
	readonly libraries: readonly string[];
	readonly hint: string;
	/** What to say in 30 seconds. */
	readonly short: string;
	/** What a good answer contains. */
	readonly listenFor: readonly string[];
	/** Ids of what an interviewer asks next. */
	readonly followUps: readonly string[];
}

/** All questions in the course's order, by id. */
export type Questions = ReadonlyMap<string, Question>;

export const LEVELS: readonly Level[] = ['junior', 'mid', 'senior'];
