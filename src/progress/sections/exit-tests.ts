import * as z from 'zod/mini';
import { keptAs, mergeRecords, type Section } from '../section.ts';

const attempt = z.object({
	/** Milliseconds spent on each part, by its id, without those of a clock that runs. */
	spent: z.record(z.string(), z.number().check(z.nonnegative())),
	/** The part whose clock runs, and since when in milliseconds since 1970. */
	running: z.nullable(z.object({ part: z.string(), since: z.number() })),
	/** The reader would rather not see the clock. */
	hidden: z.boolean(),
	/** What the reader wrote, by the part's id. */
	essays: z.record(z.string(), z.string()),
});
export type Attempt = z.infer<typeof attempt>;

export const NO_ATTEMPT: Attempt = { spent: {}, running: null, hidden: false, essays: {} };

/** Clock and texts of exit tests, by the test's id, as `labs/ml-stack/exit-test`. */
export const exitTests: Section<Record<string, Attempt>> = {
	title: 'Exit tests',
	schema: z.record(z.string(), attempt),
	empty: {},
	keep: keptAs('exit-tests'),
	describe: (content) => `${Object.keys(content).length} begun`,
	merge: (mine, theirs) =>
		mergeRecords(mine, theirs, (one, other) => ({
			...one,
			spent: mergeRecords(one.spent, other.spent, Math.max),
			essays: mergeRecords(one.essays, other.essays, (text, otherText) =>
				text.length < otherText.length ? otherText : text,
			),
		})),
};
