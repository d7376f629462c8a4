import * as z from 'zod/mini';
import { keptAs, mergeRecords, type Section } from '../section.ts';

const count = z.int().check(z.nonnegative());

const answer = z.object({
	right: count,
	wrong: count,
	last: z.literal(['right', 'wrong']),
	/** When it was answered last, in ISO form. */
	answered: z.iso.datetime(),
});

export const NOT_ASKED = { right: 0, wrong: 0 } as const;

const content = z.object({
	/** Whether every pitfall asks before it shows what happens. */
	always: z.boolean(),
	/** By the pitfall's id, or `predict/` and the prediction's. */
	answers: z.record(z.string(), answer),
});
export type Predictions = z.infer<typeof content>;

/** What the reader said that programs would print. */
export const predictions: Section<Predictions> = {
	title: 'Predictions',
	schema: content,
	empty: { always: false, answers: {} },
	keep: keptAs('predictions'),
	describe: ({ answers }) => {
		const all = Object.values(answers);
		const right = all.filter(({ last }) => last === 'right').length;
		return `${right} right, ${all.length - right} to review`;
	},
	merge: (mine, theirs) => ({
		always: mine.always,
		answers: mergeRecords(mine.answers, theirs.answers, (one, other) => ({
			...(one.answered < other.answered ? other : one),
			right: Math.max(one.right, other.right),
			wrong: Math.max(one.wrong, other.wrong),
		})),
	}),
};
