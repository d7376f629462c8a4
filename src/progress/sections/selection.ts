import * as z from 'zod/mini';

const values = z.readonly(z.array(z.string()));

/** Chosen values of the facets of interview questions; see `src/interview/selection.ts`. */
export const selection = z.object({ stage: values, level: values, tag: values, library: values });
