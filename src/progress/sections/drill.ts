import * as z from 'zod/mini';
import { keptAs, mergeRecords, type Section } from '../section.ts';
import { selection } from './selection.ts';

const count = z.int().check(z.nonnegative());
const time = z.iso.datetime();

/** What the scheduler knows of a question. Times are in ISO form. */
const card = z.object({
	first: time,
	reviewed: time,
	due: time,
	/** The last grade. */
	grade: z.literal([1, 2, 3, 4]),
	/** Days after which nine of ten are remembered. */
	stability: z.number(),
	/** From 1 to 10. */
	difficulty: z.number(),
	/** Days between `reviewed` and `due`. */
	interval: count,
	/** Place in the steps of minutes at the beginning. */
	step: count,
	reps: count,
	lapses: count,
	/** As FSRS numbers them: 1 and 3 come back within minutes, 2 after days. */
	state: z.literal([1, 2, 3]),
});
export type DrillCard = z.infer<typeof card>;

const content = z.object({
	/** By the question's id. */
	cards: z.record(z.string(), card),
	/** Ids of questions that are not asked. */
	suspended: z.array(z.string()),
	selection,
	newPerDay: count.check(z.maximum(200)),
	/** Whether single letters and digits act. */
	keys: z.boolean(),
});
export type Drill = z.infer<typeof content>;

/** Spaced repetition of interview questions. */
export const drill: Section<Drill> = {
	title: 'Interview drill',
	schema: content,
	empty: {
		cards: {},
		suspended: [],
		selection: { stage: [], level: [], tag: [], library: [] },
		newPerDay: 8,
		keys: true,
	},
	keep: keptAs('drill'),
	describe: ({ cards, suspended }) =>
		`${Object.keys(cards).length} questions seen, ${suspended.length} suspended`,
	merge: (mine, theirs) => ({
		...mine,
		cards: mergeRecords(mine.cards, theirs.cards, (one, other) =>
			one.reviewed < other.reviewed ? other : one,
		),
		suspended: [...new Set([...mine.suspended, ...theirs.suspended])],
	}),
};
