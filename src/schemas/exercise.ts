import { z } from 'astro/zod';
import { aliases, datasets, libraries, line, topicIds } from './common.ts';
import { entryId } from './question.ts';

/** Why it is forbidden, as the learner reads it after `Line 7: a for loop.` */
const why = line;
/** Functions or classes in which it is forbidden; without them, in the whole program. */
const inside = z.array(z.string().regex(/^\w+$/)).optional();
const rule = { inside, why };

/** A construct that the exercise is about doing without; found in the syntax tree, never in the text. */
export const forbidden = z.discriminatedUnion('kind', [
	/** `for` and `while`; comprehensions are a kind of their own. */
	z.strictObject({ kind: z.literal('loop'), ...rule }),
	z.strictObject({ kind: z.literal('comprehension'), ...rule }),
	/** A function that calls itself by name. */
	z.strictObject({ kind: z.literal('recursion'), ...rule }),
	/** Modules, and what they hold: `sklearn.model_selection`, `numpy.random.seed`. */
	z.strictObject({ kind: z.literal('import'), names: z.array(line).min(1), ...rule }),
	/** By full name (`sorted`, `numpy.vectorize`, whatever the import calls it) or as an attribute of anything (`.apply`). */
	z.strictObject({ kind: z.literal('use'), names: z.array(line).min(1), ...rule }),
	z.strictObject({
		kind: z.literal('statement'),
		names: z
			.array(
				z.enum(['assert', 'class', 'del', 'global', 'lambda', 'nonlocal', 'raise', 'try', 'while', 'with']),
			)
			.min(1),
		...rule,
	}),
]);

/**
 * `content/exercises/slug/index.mdx`, with `starter.py`, `solution.py`, `checks.py` and `mistakes/*.py` beside it.
 * The body is the task, one screen: the situation, the exact signature, an example, the rules.
 */
export const exercise = z.strictObject({
	/** Id in the content brief: `ex-split-cents`. */
	brief: z.string().regex(/^ex-[a-z0-9-]+$/, 'looks like ex-split-cents'),
	title: line,
	/** What the learner writes, and what makes it hard: 50 to 160 characters. */
	summary: line.min(50).max(160),
	/** Slug of the stage that it belongs to. */
	stage: z.string().regex(/^[a-z0-9-]+$/),
	level: z.enum(['junior', 'mid', 'senior']),
	/** What someone of that level needs, from reading to green. */
	minutes: z.int().min(5).max(120),
	/** From a nudge to nearly the answer. */
	hints: z.array(line).min(2).max(6),
	/** Shown below the solution: why it is done this way, what the mistakes cost, where it matters in practice. */
	explanation: z.array(line).min(2).max(6),
	/** What the solution must do without; the rules say so in the text as well. */
	forbidden: z.array(forbidden).default([]),
	datasets,
	/** Seconds that one check may take in the browser. */
	checkSeconds: z.int().min(1).max(30).default(5),
	/** What it practises. */
	topics: topicIds.min(1),
	/** Pitfalls it walks past. */
	pitfalls: z.array(entryId).default([]),
	/** Questions it answers by doing. */
	questions: z.array(entryId).default([]),
	libraries,
	aliases,
});

export type Forbidden = z.infer<typeof forbidden>;
