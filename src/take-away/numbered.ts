import type { TakenQuestion } from './question.ts';

export interface Numbered {
	/** On paper nobody follows a link: cross-references are numbers, the same in the whole edition and in a stage's. */
	readonly number: number;
	readonly question: TakenQuestion;
}

export interface NumberedStage {
	readonly stage: TakenQuestion['stage'];
	readonly questions: readonly Numbered[];
}

/** Questions in the course's order, counted from 1, by stage. */
export function numbered(questions: readonly TakenQuestion[]): NumberedStage[] {
	const counted = questions.map((question, at) => ({ number: at + 1, question }));
	const byStage = Map.groupBy(counted, ({ question }) => question.stage.id);
	return [...byStage.values()].flatMap((group) =>
		group[0] ? [{ stage: group[0].question.stage, questions: group }] : [],
	);
}
