import { z } from 'astro/zod';
import { aliases, libraries, line } from './common.ts';

/** `content/labs/NN-slug/NN-page.mdx`: one sitting of a longer guided piece of work. */
export const lab = z.strictObject({
	title: line,
	summary: line,
	description: line.min(50).max(160),
	libraries,
	aliases,
});
