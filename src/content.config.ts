import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { contentId } from './lib/content-id.ts';
import { python } from './loaders/python.ts';
import { exercise } from './schemas/exercise.ts';
import { lab } from './schemas/lab.ts';
import { pitfall } from './schemas/pitfall.ts';
import { prediction } from './schemas/prediction.ts';
import { question } from './schemas/question.ts';
import { stage } from './schemas/stage.ts';
import { topic } from './schemas/topic.ts';

function pages<S extends z.ZodType>(base: string, pattern: string, schema: S) {
	const loader = glob({ base, pattern, generateId: ({ entry }) => contentId(entry) });
	return defineCollection({ loader, schema });
}

export const collections = {
	stages: pages('./content/stages', '*/index.mdx', stage),
	topics: pages('./content/stages', '*/*/index.mdx', topic),
	pitfalls: pages('./content/stages', '*/*/pitfalls/*/index.mdx', pitfall),
	questions: pages('./content/stages', '*/*/questions/*.mdx', question),
	exercises: pages('./content/exercises', '*/index.mdx', exercise),
	labs: pages('./content/labs', '*/*.mdx', lab),
	predictions: pages('./content/predictions', '*.mdx', prediction),
	programs: defineCollection({ loader: python('./content') }),
};
