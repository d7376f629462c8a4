import type { TakenQuestion } from './question.ts';

/** Counts up when a field goes or means something else; a new field is no new version. */
export const QUESTIONS_VERSION = 1;

export function questionsJson(questions: readonly TakenQuestion[]): string {
	return JSON.stringify({ version: QUESTIONS_VERSION, questions }, null, '\t');
}
