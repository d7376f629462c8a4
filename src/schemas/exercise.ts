import { z } from 'astro/zod';
import { aliases, libraries, line } from './common.ts';

/**
 * `content/exercises/slug/index.mdx`, with `starter.py`, `solution.py`, `checks.py` and `mistakes/*.py` beside it.
 * The body is the task, one screen: the situation, the exact signature, an example, the rules.
 */
export const exercise = z.strictObject({
	title: line,
	summary: line,
	/** Slug of the stage that it belongs to. */
	stage: z.string().regex(/^[a-z0-9-]+$/),
	level: z.enum(['junior', 'mid', 'senior']),
	/** From a nudge to nearly the answer. */
	hints: z.array(line).min(1),
	libraries,
	aliases,
});
