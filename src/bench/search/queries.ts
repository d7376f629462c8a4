import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { SearchRecord } from '#src/search/record.ts';

export const STRATA = [
	'keywords',
	'natural',
	'conversational',
	'typos',
	'code',
	'errors',
	'vocabulary',
	'nothing',
] as const;
export type Stratum = (typeof STRATA)[number];

/** The ranking may be looked at and changed with one half; the other is only reported. */
export type Half = 'tuning' | 'held';

export interface Query {
	readonly text: string;
	readonly stratum: Stratum;
	readonly half: Half;
	/** `kind id` of the records that answer it; none where nothing may be found. */
	readonly expected: readonly string[];
}

const question = z.strictObject({
	query: z.string().min(1),
	/** Ends of records' ids, in whole parts. */
	expect: z.array(z.string().min(1)),
});
const file = z.strictObject(
	Object.fromEntries(STRATA.map((stratum) => [stratum, z.array(question)])) as Record<
		Stratum,
		z.ZodArray<typeof question>
	>,
);

/**
 * @param path of the YAML file.
 * @throws Error with path and line for what doesn't fit the schema, an unknown or ambiguous record, or a query asked twice.
 */
export async function readQueries(path: string, records: readonly SearchRecord[]): Promise<Query[]> {
	return parseQueries(await readFile(path, 'utf8'), path, records);
}

export function parseQueries(source: string, path: string, records: readonly SearchRecord[]): Query[] {
	const lines = new LineCounter();
	const document = parseDocument(source, { lineCounter: lines });
	const fail = (at: readonly PropertyKey[], why: string): never => {
		throw new Error(`${path}:${lines.linePos(startOf(document, at)).line}: ${why}`);
	};
	for (const error of document.errors) throw new Error(`${path}: ${error.message}`);
	const parsed = file.safeParse(document.toJS());
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		return fail(issue?.path ?? [], `${issue?.message}. Each entry is { query: …, expect: [ids] }.`);
	}
	const seen = new Set<string>();
	return STRATA.flatMap((stratum) =>
		parsed.data[stratum].map(({ query, expect }, i): Query => {
			const at = [stratum, i];
			if (seen.has(query)) fail(at, `"${query}" is asked twice. Remove one.`);
			seen.add(query);
			if ((expect.length === 0) !== (stratum === 'nothing'))
				fail(at, 'Only the queries under "nothing" expect no record. Name one, or move the query.');
			const expected = expect.flatMap((end) => {
				const found = endingIn(end, records);
				if (found.length === 0) fail(at, `no record has an id that ends in "${end}". Correct it.`);
				if (found.length > 1) fail(at, `"${end}" may be any of ${found.join(', ')}. Write more of the id.`);
				return found;
			});
			return { text: query, stratum, half: halfOf(query), expected };
		}),
	);
}

/** Depends on the text alone: a query keeps its half when others come and go. */
export function halfOf(query: string): Half {
	const [first = 0] = createHash('sha256').update(query).digest();
	return first % 2 === 0 ? 'tuning' : 'held';
}

export function keyOf({ kind, id }: SearchRecord): string {
	return `${kind} ${id}`;
}

/** The whole id before the end of others. */
function endingIn(end: string, records: readonly SearchRecord[]): string[] {
	const same = records.filter(({ id }) => id === end);
	const found = same.length > 0 ? same : records.filter(({ id }) => id.endsWith(`/${end}`));
	return found.map(keyOf);
}

/** Of what stands at that path or, where nothing does, around it. */
function startOf(document: Document, path: readonly PropertyKey[]): number {
	for (let length = path.length; length > 0; length--) {
		const node = document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return node.range[0];
	}
	return 0;
}
