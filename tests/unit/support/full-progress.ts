import type { Contents } from '#src/progress/sections.ts';

const NOON = '2026-03-01T12:00:00.000Z';
const NO_FACET = { stage: [], level: ['core'], tag: [], library: ['numpy'] };

/** Something in every section. */
export const FULL_PROGRESS: Required<Contents> = {
	exercises: {
		cents: { tries: 2, hints: 1, solved: NOON },
		rows: { tries: 1, hints: 0, solved: null },
	},
	programs: { 'exercises/cents/starter': 'print(1)\n', 'playground/main': '# mine\n' },
	predictions: {
		always: true,
		answers: { 'predict/slices': { right: 1, wrong: 2, last: 'right', answered: NOON } },
	},
	ticks: { 'stage/topic/question': ['names the copy', 'says why'] },
	drill: {
		cards: {
			'stage/topic/question': {
				first: NOON,
				reviewed: NOON,
				due: NOON,
				grade: 3,
				stability: 3.5,
				difficulty: 5,
				interval: 2,
				step: 0,
				reps: 1,
				lapses: 0,
				state: 2,
			},
		},
		suspended: ['stage/topic/other'],
		selection: NO_FACET,
		newPerDay: 5,
		keys: false,
	},
	plan: { date: '2026-03-05', made: '2026-03-01', pace: 6, selection: NO_FACET },
	mocks: {
		'5-seed': {
			begun: NOON,
			ended: null,
			asked: ['stage/topic/question'],
			answers: { 'stage/topic/question': { points: ['says why'], seconds: 90, step: 3 } },
		},
	},
	criteria: { 'labs/ml-stack/checklist/choose-data': ['There is a baseline.'] },
	exitTests: {
		'labs/ml-stack/exit-test': {
			spent: { reading: 1000 },
			running: { part: 'essay', since: 1_772_366_400_000 },
			hidden: false,
			essays: { essay: 'A split by time.' },
		},
	},
};
