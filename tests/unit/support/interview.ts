import type { Question, Questions } from '#src/interview/question.ts';

export function question(id: string, facts: Partial<Question>): Question {
	return {
		id,
		question: `What about ${id}?`,
		level: 'junior',
		stage: 'Types',
		tags: [],
		libraries: [],
		hint: '',
		short: '',
		listenFor: ['one', 'two', 'three'],
		followUps: [],
		...facts,
	};
}

export function questionsOf(...questions: readonly Question[]): Questions {
	return new Map(questions.map((one) => [one.id, one]));
}
