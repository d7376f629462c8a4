import { z } from 'astro/zod';
import { parse } from 'yaml';
import { line } from '#src/schemas/common.ts';

/** `content/changes.yaml`: what readers should hear of, the newest first. */
export const change = z.strictObject({
	/** The name by which feed readers know it: never changed, never used again. */
	id: z.string().regex(/^\d{4}-\d\d-\d\d-[a-z0-9-]+$/, 'looks like 2026-11-21-first-edition'),
	/** The day it came to the site. */
	date: z.iso.date(),
	title: line,
	/** What readers can do with it, in a sentence or two. */
	text: line,
	/** The page to look at, relative to the root of the site: `exercises/`; none stands for the first page. */
	page: z
		.string()
		.regex(/^([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, 'looks like exercises/')
		.default(''),
});
export type Change = z.infer<typeof change>;

/** @throws Error that names what is wrong with the file. */
export function readChanges(yaml: string): Change[] {
	const result = z.array(change).min(1).safeParse(parse(yaml));
	if (!result.success)
		throw new Error(
			`content/changes.yaml: not as src/machine/changes.ts has it:\n${z.prettifyError(result.error)}`,
		);
	const changes = result.data;
	const ids = new Set(changes.map(({ id }) => id));
	if (ids.size < changes.length)
		throw new Error('content/changes.yaml: an id stands there twice. Give each change its own.');
	const sorted = changes.every(({ date }, at) => date <= (changes[at - 1]?.date ?? date));
	if (!sorted) throw new Error('content/changes.yaml: the newest change comes first. Move the others down.');
	return changes;
}
