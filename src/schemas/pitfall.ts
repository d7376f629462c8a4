import { z } from 'astro/zod';
import { aliases, briefId, datasets, libraries, line, runner, runs, types } from './common.ts';

/** How the broken program goes wrong. `npm run verify` checks it: a broken example that heals fails the build. */
export const symptom = z.discriminatedUnion('kind', [
	/** It ends with this exception, as the traceback's last line names it: `ValueError`, `json.decoder.JSONDecodeError`. */
	z.strictObject({ kind: z.literal('raises'), error: z.string().regex(/^[A-Za-z_][\w.]*$/) }),
	/** It runs to its end and prints something else than `fixed.py`. */
	z.strictObject({ kind: z.literal('wrong') }),
	/** Both print a line `<counts>: <number>`, and the broken one's number is larger. A counted cost, never a wall clock. */
	z.strictObject({ kind: z.literal('costly'), counts: line }),
	/** With `types: strict`: mypy reports this error code, as `arg-type`, and nothing for `fixed.py`. */
	z.strictObject({ kind: z.literal('rejected'), code: z.string().regex(/^[a-z-]+$/) }),
]);

/**
 * `pitfalls/N-slug/index.mdx` in the folder of a topic or of a lab's page, with `broken.py` and `fixed.py` beside it, which the
 * page shows side by side. The body says why (the mechanism), how to notice it, and when the broken form is fine.
 */
export const pitfall = z.strictObject({
	brief: briefId,
	/** The symptom in the reader's words: `Row sums divided back into the rows`. */
	title: line,
	/** What goes wrong, in one sentence. */
	summary: line,
	symptom,
	datasets,
	libraries,
	aliases,
	runs,
	runner,
	types,
});
export type Symptom = z.infer<typeof symptom>;
