import { z } from 'astro/zod';
import { libraries, line } from './common.ts';

/**
 * `content/predictions/NN-slug.mdx`, with a program of the same name (`NN-slug.py`) beside it that prints one line: what
 * will it be? The right answer is the recorded output and stands in no field. The body says why, and in `<Desktop>` what
 * a desktop prints where that differs.
 */
export const prediction = z.strictObject({
	/** Id in the content brief: `pr-late-binding`. */
	brief: z.string().regex(/^pr-[a-z0-9-]+$/, 'looks like pr-late-binding'),
	/** What to look at, without giving it away. */
	title: line,
	/** Slug of the stage under which it stands. */
	stage: z.string().regex(/^[a-z0-9-]+$/),
	/** The topic that explains more. */
	topic: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'looks like stage/topic, without numbers'),
	/** What people answer in error, each for a reason; the name of an exception stands for "it ends with this error". */
	others: z.array(line).min(1).max(3),
	libraries,
});
