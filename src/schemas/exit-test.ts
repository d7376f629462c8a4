import { z } from 'astro/zod';
import { criterion, slug } from './checklist.ts';
import { aliases, line } from './common.ts';

/** A text that the reader writes; words and tools are counted, the rest is the part's `criteria`. */
const essay = z.strictObject({
	prompt: line,
	/** Fewest and most words. */
	words: z.tuple([z.int().min(1), z.int().min(1)]),
	/** Names that it has to mention, in any case. */
	mentions: z.array(line).default([]),
});
export type Essay = z.infer<typeof essay>;

const part = z.strictObject({
	/** Names it in what the reader's browser remembers. */
	id: slug,
	title: line,
	minutes: z.int().min(1),
	/** What to do, one sentence each. */
	task: z.array(line).min(1),
	/** Slugs. */
	exercises: z.array(slug).min(1),
	/** What is self-assessed. */
	criteria: z.array(criterion).default([]),
	essay: essay.optional(),
});

/** `content/labs/NN-slug/exit-test.yaml`: a test in parts, graded where that is possible. */
export const exitTest = z.strictObject({
	title: line,
	/** One line under the title. */
	summary: line,
	description: line.min(50).max(160),
	rules: z.array(line).min(1),
	parts: z.array(part).min(1),
	aliases,
});
