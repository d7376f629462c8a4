import { z } from 'astro/zod';
import { aliases, briefId, datasets, libraries, line, runner, runs, types } from './common.ts';
import { SUBJECTS } from './subjects.ts';

/** Another entry, by id: `numpy-numerical-computing/broadcasting/softmax-maximum`, `labs/ml-stack/cross-validation/selection-leak`. */
export const entryId = z
	.string()
	.regex(
		/^(labs\/)?[a-z0-9-]+(\/[a-z0-9-]+){2}$/,
		'looks like stage/topic/slug or labs/lab/page/slug, without numbers',
	);

/**
 * `questions/N-slug.mdx` in the folder of a topic or of a lab's page, with a program of the same name (`N-slug.py`) beside it where
 * output settles the matter. The body is the full answer: 150 words at most.
 */
export const question = z.strictObject({
	brief: briefId,
	/** As an interviewer asks it. */
	question: line,
	level: z.enum(['junior', 'mid', 'senior']),
	/** One line that gets a stuck candidate going. */
	hint: line,
	/** What to say in 30 seconds. */
	short: line,
	/** What a good answer contains. */
	listenFor: z.array(line).min(3).max(5),
	/** Questions an interviewer would ask next. */
	followUps: z.array(entryId).default([]),
	/** Pitfalls that the answer guards against. */
	pitfalls: z.array(entryId).default([]),
	/** Subjects: a closed list, so that no two names mean the same. */
	tags: z.array(z.enum(SUBJECTS, 'is no subject of src/schemas/subjects.ts: take one of these')).min(1),
	datasets,
	libraries,
	aliases,
	runs,
	runner,
	types,
});
