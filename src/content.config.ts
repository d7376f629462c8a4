import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { contentId } from './lib/content-id.ts';
import { python } from './loaders/python.ts';
import { checklist } from './schemas/checklist.ts';
import { exercise } from './schemas/exercise.ts';
import { exitTest } from './schemas/exit-test.ts';
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
	stages: pages('./content', 'stages/*/index.mdx', stage),
	labs: pages('./content', 'labs/*/index.mdx', lab),
	topics: pages('./content', '{stages,labs}/*/*/index.mdx', topic),
	pitfalls: pages('./content', '{stages,labs}/*/*/pitfalls/*/index.mdx', pitfall),
	questions: pages('./content', '{stages,labs}/*/*/questions/*.mdx', question),
	checklists: pages('./content', 'labs/*/checklist.yaml', checklist),
	exitTests: pages('./content', 'labs/*/exit-test.yaml', exitTest),
	exercises: pages('./content/exercises', '*/index.mdx', exercise),
	predictions: pages('./content/predictions', '*.mdx', prediction),
	programs: defineCollection({ loader: python('./content') }),
};
