import { z } from 'astro/zod';
import { briefId, line } from './common.ts';

/** What a stage and a lab say of themselves. */
export const chapter = {
	title: line,
	/** Two or three words for the tree and for breadcrumbs; no other stage or lab has them. */
	short: line,
	/** For search engines and link previews: what the reader gets, 50 to 160 characters. */
	description: line.min(50).max(160),
	/** "You can …": what the reader will be able to do, each a sentence without its "You can". */
	outcomes: z.array(line).min(3).max(6),
	/** The one thing to remember of the whole. */
	takeaway: line,
	/** "If you remember one thing per topic": about ten short lines. */
	remember: z.array(line).min(4).max(12),
};

/** `content/stages/NN-slug/index.mdx`. The body introduces the stage: who needs it and why, in two or three paragraphs. */
export const stage = z.strictObject({
	brief: briefId,
	...chapter,
	/** The part of the course it belongs to, as `Scientific Python`. */
	group: line,
});
