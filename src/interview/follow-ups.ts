import { LEVELS, type Question, type Questions } from './question.ts';

export interface FollowUp {
	readonly question: Question;
	/** 1 is asked right after the answer, 2 after the answer to one of those, and so on. */
	readonly depth: number;
}

/** Deeper, the talk has left the question that it began with. */
const DEEPEST = 3;
const MOST = 8;

/** What an interviewer may ask next, the nearest first; of the same depth, the easier first. Each question once. */
export function followUps(of: Question, questions: Questions): FollowUp[] {
	const seen = new Set([of.id]);
	const found: FollowUp[] = [];
	let asked: readonly Question[] = [of];
	for (let depth = 1; depth <= DEEPEST && asked.length > 0; depth++) {
		const next = new Set(asked.flatMap((question) => question.followUps).filter((id) => !seen.has(id)));
		for (const id of next) seen.add(id);
		asked = [...next]
			.flatMap((id) => questions.get(id) ?? [])
			.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
		found.push(...asked.map((question) => ({ question, depth })));
	}
	return found.slice(0, MOST);
}
