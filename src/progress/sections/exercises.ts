import * as z from 'zod/mini';
import { keptAs, mergeRecords, type Section } from '../section.ts';

const count = z.int().check(z.nonnegative());

const exercise = z.object({
	/** Times that the reader had a program of their own checked. */
	tries: count,
	/** Hints that were opened. */
	hints: count,
	/** When all checks passed for the first time, in ISO form; null until then. */
	solved: z.nullable(z.iso.datetime()),
});
export type ExerciseProgress = z.infer<typeof exercise>;

export const UNTRIED: ExerciseProgress = { tries: 0, hints: 0, solved: null };

/** By slug. */
export const exercises: Section<Record<string, ExerciseProgress>> = {
	title: 'Exercises',
	schema: z.record(z.string(), exercise),
	empty: {},
	keep: keptAs('exercises'),
	describe: (content) => {
		const all = Object.values(content);
		const solved = all.filter((entry) => entry.solved !== null).length;
		const tried = all.filter((entry) => entry.solved === null && entry.tries > 0).length;
		return `${solved} solved, ${tried} more tried`;
	},
	merge: (mine, theirs) =>
		mergeRecords(mine, theirs, (one, other) => ({
			tries: Math.max(one.tries, other.tries),
			hints: Math.max(one.hints, other.hints),
			solved: earlier(one.solved, other.solved),
		})),
};

function earlier(one: string | null, other: string | null): string | null {
	if (one === null || other === null) return one ?? other;
	return one < other ? one : other;
}
