import type { TakenQuestion } from '#src/take-away/question.ts';

/** One question with all that the formats must stand: markup, quotes, several lines. */
export const SAMPLE: TakenQuestion = {
	id: 'numpy/broadcasting/softmax-maximum',
	path: 'stages/numpy/broadcasting/#softmax-maximum',
	stage: { id: 'numpy', number: 9, short: 'NumPy & co' },
	topic: 'Broadcasting',
	level: 'mid',
	question: 'Why is `a < b` not "enough"?',
	hint: 'Think of `keepdims`.',
	short: 'Because `x - x.max()` stays finite.',
	answer: '<p>It <code>stays</code> finite.</p>',
	proof: { code: 'if 1 < 2:\n    print("yes", end=";")', output: 'yes;' },
	listenFor: ['one', '`two`', 'three, and more'],
	followUps: ['numpy/broadcasting/no-keepdims'],
	pitfalls: [],
	tags: ['stability'],
	libraries: ['numpy'],
};

export const SAMPLES: readonly TakenQuestion[] = [
	SAMPLE,
	{ ...SAMPLE, id: 'numpy/broadcasting/no-keepdims', question: 'What does keepdims keep?', proof: null },
];
