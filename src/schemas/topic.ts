import { z } from 'astro/zod';
import { aliases, briefId, libraries, line, runner, runs, types } from './common.ts';

/**
 * `content/stages/NN-stage/NN-topic/index.mdx`. The body explains: the problem, the rule and its mechanism, the main
 * program with `<Run file="main" />`, what to take away. Pitfalls and questions are files of their own beside it.
 */
export const topic = z.strictObject({
	brief: briefId,
	title: line,
	/** What the topic covers, in one line under the title. */
	summary: line,
	/** For search engines and link previews: 50 to 160 characters. */
	description: line.min(50).max(160),
	libraries,
	aliases,
	runs,
	runner,
	types,
});
