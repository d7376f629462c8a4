import * as z from 'zod/mini';
import { CODE_PREFIX } from '#src/components/py-playground/saved-code.ts';
import { type Keep, keyFor, mergeRecords, type Section } from '../section.ts';

type Programs = Record<string, string>;

/** One entry each, which `SavedCode` writes while the reader types. */
const keep: Keep<Programs> = {
	read() {
		const prefix = keyFor(CODE_PREFIX);
		const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
		return Object.fromEntries(keys.map((key) => [key.slice(prefix.length), localStorage.getItem(key)]));
	},
	write(programs) {
		for (const id of Object.keys(keep.read() as Programs))
			if (!(id in programs)) localStorage.removeItem(keyFor(CODE_PREFIX + id));
		for (const [id, code] of Object.entries(programs)) localStorage.setItem(keyFor(CODE_PREFIX + id), code);
	},
};

/** What the reader wrote in place of published programs, by the program's id. */
export const programs: Section<Programs> = {
	title: 'Your programs',
	schema: z.record(z.string(), z.string()),
	empty: {},
	keep,
	describe: (content) => `${Object.keys(content).length} that you changed`,
	// What was written here last is what the reader expects to find here.
	merge: (mine, theirs) => mergeRecords(mine, theirs, (one) => one),
};
