import { z } from 'astro/zod';
import { aliases, line, topicIds } from './common.ts';

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and single hyphens');

/** What is graded stands in `exercises` and is read off the reader's progress; what is self-assessed has `criteria` to tick. */
const item = z
	.strictObject({
		/** Names it in what the reader's browser remembers: it stays when the item is reworded. */
		id: slug,
		text: line,
		/** Slugs of the exercises that show it. */
		exercises: z.array(slug).default([]),
		/** What must be true, each a point that the reader ticks. */
		criteria: z.array(line).default([]),
		note: line.optional(),
	})
	.refine(
		({ exercises, criteria }) => exercises.length + criteria.length > 0,
		'needs exercises or criteria: otherwise nobody can say when it is done',
	);
export type ChecklistItem = z.infer<typeof item>;

/** `content/labs/NN-slug/checklist.yaml`: what a reader of the lab has to show. */
export const checklist = z.strictObject({
	title: line,
	/** One line under the title. */
	summary: line,
	description: line.min(50).max(160),
	parts: z.array(z.strictObject({ title: line, intro: line, items: z.array(item).min(1) })).min(1),
	aliases,
});

/** Something that the reader judges, and where to read on if it isn't so. */
export const criterion = z.strictObject({
	text: line,
	/** Topics and lab pages by id. */
	revisit: topicIds.default([]),
});
