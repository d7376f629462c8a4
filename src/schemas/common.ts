import { z } from 'astro/zod';

/** One line of text, as a reader sees it: no line break, no trailing space. */
export const line = z
	.string()
	.trim()
	.min(1)
	.refine((text) => !text.includes('\n'), 'must be one line');

/** Id in the content brief that this entry answers to: `s09-t1` (topic), `s09-t1-p2` (pitfall), `s09-t1-q3` (question). */
export const briefId = z
	.string()
	.regex(/^s\d\d(-t\d(-[pq]\d)?)?$/, 'looks like s09-t1, s09-t1-p2 or s09-t1-q3');

/**
 * What readers type into the search box when they don't know our words: `numpy add at`, `lasso ridge`, `walrus`.
 * Not what the page says already: that is found anyway.
 */
export const aliases = z.array(line).min(1);

/** Third-party libraries that the entry is about, by import name (`sklearn`, not `scikit-learn`); a search facet. */
export const libraries = z.array(z.string().regex(/^[a-z_]+$/)).default([]);

/**
 * Where its programs ran: `browser` (Pyodide; the reader can run them) or `recorded` (a desktop interpreter, because
 * the browser has no threads, processes or sockets; the page names that interpreter).
 */
export const runs = z.enum(['browser', 'recorded']).default('browser');

/**
 * What runs its programs: `python`, or `pytest` for programs that are test modules; then the output is pytest's report
 * and a failing test is no error.
 */
export const runner = z.enum(['python', 'pytest']).default('python');

/** `strict`: its programs are type-checked too (`mypy --strict`); the report is recorded and shown like output. */
export const types = z.enum(['strict', 'off']).default('off');
