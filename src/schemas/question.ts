import { z } from 'astro/zod';
import { aliases, briefId, libraries, line, runner, runs, types } from './common.ts';

/** Another entry of the same kind, by id: `numpy-numerical-computing/broadcasting/softmax-maximum`. */
export const entryId = z
	.string()
	.regex(/^[a-z0-9-]+(\/[a-z0-9-]+){2}$/, 'looks like stage/topic/slug, without numbers');

/**
 * `content/stages/NN-stage/NN-topic/questions/N-slug.mdx`, with a program of the same name (`N-slug.py`) beside it where
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
	tags: z.array(z.string().regex(/^[a-z0-9-]+$/)).min(1),
	libraries,
	aliases,
	runs,
	runner,
	types,
});
