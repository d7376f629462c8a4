import * as z from 'zod/mini';
import { keptAs, mergeRecords, type Section } from '../section.ts';

/**
 * The criteria that the reader says they meet, by the item's id, as `labs/ml-stack/checklist/choose-data`; as text: their places
 * may change.
 */
export const criteria: Section<Record<string, string[]>> = {
	title: 'Checklists',
	schema: z.record(z.string(), z.array(z.string())),
	empty: {},
	keep: keptAs('criteria'),
	describe: (content) => `${Object.values(content).flat().length} criteria ticked`,
	merge: (mine, theirs) => mergeRecords(mine, theirs, (one, other) => [...new Set([...one, ...other])]),
};
