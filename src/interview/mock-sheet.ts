import type { Mock } from '#src/progress/sections/mocks.ts';
import { type Grade, suggestGrade } from './grade.ts';
import type { Question, Questions } from './question.ts';

export interface SheetRow {
	readonly question: Question;
	/** Points that the answer contained, of those that a good one contains. */
	readonly points: number;
	readonly of: number;
	readonly missed: readonly string[];
	readonly seconds: number;
	readonly grade: Grade;
}

export interface StageScore {
	readonly stage: string;
	readonly questions: number;
	readonly points: number;
	readonly of: number;
}

/** The questions of a mock that still exist, in the order in which they were asked. */
export function sheetRows(mock: Mock, questions: Questions): SheetRow[] {
	return mock.asked.flatMap((id) => {
		const question = questions.get(id);
		if (!question) return [];
		const answer = mock.answers[id];
		const missed = question.listenFor.filter((point) => !answer?.points.includes(point));
		const of = question.listenFor.length;
		const points = of - missed.length;
		return { question, points, of, missed, seconds: answer?.seconds ?? 0, grade: suggestGrade(points, of) };
	});
}

/** By stage, in the course's order. */
export function stageScores(rows: readonly SheetRow[], questions: Questions): StageScore[] {
	const stages = new Set([...questions.values()].map(({ stage }) => stage));
	return [...stages].flatMap((stage) => {
		const own = rows.filter(({ question }) => question.stage === stage);
		return own.length > 0 ? { stage, questions: own.length, ...total(own) } : [];
	});
}

export function total(rows: readonly SheetRow[]): { points: number; of: number } {
	return rows.reduce((sum, { points, of }) => ({ points: sum.points + points, of: sum.of + of }), {
		points: 0,
		of: 0,
	});
}
