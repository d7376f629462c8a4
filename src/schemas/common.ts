import { z } from 'astro/zod';

/** One line of text, as a reader sees it: no line break, no trailing space. */
export const line = z
	.string()
	.trim()
	.min(1)
	.refine((text) => !text.includes('\n'), 'must be one line');

/**
 * Id in the content brief that this entry answers to. In a stage: `s09-t1` (topic), `s09-t1-p2` (pitfall), `s09-t1-q3` (question);
 * in a lab: `ml-cv` (page), `ml-pit-rows` (pitfall), `ml-cv-q3` (third question of the section `ml-cv`).
 */
export const briefId = z
	.string()
	.regex(
		/^(s\d\d(-t\d(-[pq]\d)?)?|(lab|ml|tool)(-[a-z0-9]+)+)$/,
		'looks like s09-t1, s09-t1-p2, s09-t1-q3 or, in a lab, ml-cv, ml-pit-rows, ml-cv-q3',
	);

/** Topics and pages of labs, as `data-types/floats-and-numeric-precision` or `labs/ml-stack/cross-validation`. */
export const topicIds = z.array(
	z
		.string()
		.regex(/^(labs\/)?[a-z0-9-]+\/[a-z0-9-]+$/, 'looks like stage/topic or labs/lab/page, without numbers'),
);

/** Data sets of `content/data`, which the entry's programs find as `data/name.csv`. */
export const datasets = z
	.array(z.string().regex(/^[a-z]+$/, 'is the name of a file in content/data, without .py'))
	.default([]);

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
 * Of a page that browsers can run, the programs that they can't: file names without number and ending, as `grouped-sum`. They
 * are `runs: recorded`.
 */
export const recorded = z
	.array(z.string().regex(/^[a-z0-9_-]+$/, 'is the name of a program on the page, without number and ending'))
	.default([]);

/**
 * What runs its programs: `python`, or `pytest` for programs that are test modules; then the output is pytest's report
 * and a failing test is no error.
 */
export const runner = z.enum(['python', 'pytest']).default('python');

/** `strict`: its programs are type-checked too (`mypy --strict`); the report is recorded and shown like output. */
export const types = z.enum(['strict', 'off']).default('off');
