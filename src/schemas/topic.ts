import { z } from 'astro/zod';
import { aliases, briefId, datasets, libraries, line, recorded, runner, runs, types } from './common.ts';

/**
 * `content/stages/NN-stage/NN-topic/index.mdx`, or a page of a lab: `content/labs/NN-lab/NN-page/index.mdx`. The body
 * explains: the problem, the rule and its mechanism, the main program with `<Run file="main" />`, what to take away. Pitfalls and
 * questions are files of their own beside it.
 */
export const topic = z.strictObject({
	brief: briefId,
	title: line,
	/** What the topic covers, in one line under the title. */
	summary: line,
	/** For search engines and link previews: 50 to 160 characters. */
	description: line.min(50).max(160),
	/** Of a lab's page: ids of the brief's demos whose point its programs show, as `ml-cv-walk`. */
	demos: z.array(z.string().regex(/^(lab|ml|tool)(-[a-z0-9]+)+$/, 'looks like ml-cv-walk')).default([]),
	datasets,
	libraries,
	aliases,
	runs,
	recorded,
	runner,
	types,
});
