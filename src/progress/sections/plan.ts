import * as z from 'zod/mini';
import { keptAs, type Section } from '../section.ts';
import { selection } from './selection.ts';

const content = z.object({
	/** The day of the interview. */
	date: z.iso.date(),
	/** The day on which the plan was made. */
	made: z.iso.date(),
	/** New questions a day when it was made. */
	pace: z.int().check(z.nonnegative()),
	selection,
});
export type Plan = z.infer<typeof content>;

export const plan: Section<Plan | null> = {
	title: 'Interview plan',
	schema: z.nullable(content),
	empty: null,
	keep: keptAs('plan'),
	describe: (made) => (made ? `for ${made.date}` : 'none'),
	merge: (mine, theirs) => (mine && theirs && mine.made < theirs.made ? theirs : (mine ?? theirs)),
};
