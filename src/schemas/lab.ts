import { z } from 'astro/zod';
import { chapter } from './stage.ts';

/** `content/labs/NN-slug/index.mdx`. The body introduces the lab; its pages stand in folders beside it and are written like topics. */
export const lab = z.strictObject({
	/** The part of the content brief that it answers to. */
	brief: z.enum(['labs', 'ml-stack', 'tooling']),
	...chapter,
});
