import { z } from 'astro/zod';
import { line } from './common.ts';

/** `content/promises.yaml`, a list: what the site promises its readers, each with the tests that stand behind it. */
export const promise = z.strictObject({
	/** Its address on the page of promises; never changed. */
	id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'looks like link-never-runs'),
	/** In plain words, to a reader: one sentence. */
	promise: line.max(160),
	/** How much of it, in what and by when: what the tests measure, with its limits. */
	figure: line.max(240),
	/** The tests, from the root of the project. */
	tests: z.array(z.string().regex(/^tests\/[\w/.-]+\.(ts|py)$/, 'looks like tests/e2e/share.spec.ts')).min(1),
});

export type Promised = z.infer<typeof promise>;
