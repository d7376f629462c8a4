import * as z from 'zod/mini';
import { keptAs, mergeRecords, type Section } from '../section.ts';

/** The points that the reader's last answer to a question contained, by the question's id; as text: their places may change. */
export const ticks: Section<Record<string, string[]>> = {
	title: 'Interview answers',
	schema: z.record(z.string(), z.array(z.string())),
	empty: {},
	keep: keptAs('ticks'),
	describe: (content) => `points ticked in ${Object.keys(content).length} answers`,
	merge: (mine, theirs) => mergeRecords(mine, theirs, (one, other) => [...new Set([...one, ...other])]),
};
