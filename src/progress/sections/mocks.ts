import * as z from 'zod/mini';
import { keptAs, mergeRecords, type Section } from '../section.ts';

const answer = z.object({
	/** Points of a good answer that it contained. */
	points: z.array(z.string()),
	/** Time spent on the question. */
	seconds: z.number().check(z.nonnegative()),
	/** How far it was opened: 1 the hint, 2 the short answer, 3 the full one. */
	step: z.literal([0, 1, 2, 3]),
});
export type MockAnswer = z.infer<typeof answer>;

const mock = z.object({
	/** ISO form. */
	begun: z.iso.datetime(),
	/** Null while it goes on. */
	ended: z.nullable(z.iso.datetime()),
	/** The questions that were asked, by id: content that grows later doesn't change a score sheet. */
	asked: z.array(z.string()),
	answers: z.record(z.string(), answer),
});
export type Mock = z.infer<typeof mock>;

/** Older ones give way. */
const KEPT = 20;

/** Mock interviews by what their address says: number, seed, facets. */
export const mocks: Section<Record<string, Mock>> = {
	title: 'Mock interviews',
	schema: z.record(z.string(), mock),
	empty: {},
	keep: keptAs('mocks'),
	describe: (content) => `${Object.values(content).filter((one) => one.ended !== null).length} finished`,
	merge: (mine, theirs) =>
		newest(mergeRecords(mine, theirs, (one, other) => (one.begun < other.begun ? other : one))),
};

export function newest(all: Readonly<Record<string, Mock>>): Record<string, Mock> {
	const sorted = Object.entries(all).sort(([, a], [, b]) => (a.begun < b.begun ? 1 : -1));
	return Object.fromEntries(sorted.slice(0, KEPT));
}
