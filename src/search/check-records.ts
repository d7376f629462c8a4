import { findFiles } from './find-files.ts';
import { KINDS, type Kind, type SearchRecord } from './record.ts';

/** Files under `content/` that each make one record; the same patterns as in `src/content.config.ts`. */
const FILES: Record<Kind, string> = {
	stage: 'stages/*/index.mdx',
	topic: 'stages/*/*/index.mdx',
	pitfall: '{stages,labs}/*/*/pitfalls/*/index.mdx',
	question: '{stages,labs}/*/*/questions/*.mdx',
	exercise: 'exercises/*/index.mdx',
	lab: 'labs/{*/index.mdx,*/*/index.mdx,*/*.yaml}',
};

export type Counts = Record<Kind, number>;

/** @param content the folder `content/`, as a URL that ends in a slash. */
export async function countContent(content: URL): Promise<Counts> {
	const counts = KINDS.map(async (kind) => [kind, (await findFiles(FILES[kind], content)).length] as const);
	return Object.fromEntries(await Promise.all(counts)) as Counts;
}

/** @throws Error when an entry is found twice, or when a kind has more or fewer records than `expected`. */
export function checkRecords(records: readonly SearchRecord[], expected: Counts): void {
	const seen = new Map<string, string>();
	for (const { kind, id, url } of records) {
		const key = `${kind} ${id}`;
		const first = seen.get(key);
		if (first !== undefined) {
			throw new Error(
				`/${url}: the ${kind} "${id}" is already at /${first}. An entry has one home: ` +
					'leave data-record off wherever else it is shown under that path.',
			);
		}
		seen.set(key, url);
	}
	for (const kind of KINDS) {
		const found = records.filter((record) => record.kind === kind);
		if (found.length !== expected[kind]) {
			throw new Error(
				`search: ${found.length} of kind "${kind}" stand on pages, but content/${FILES[kind]} matches ${expected[kind]} ` +
					`files. Found: ${found.map((record) => record.id).join(', ') || 'none'}. ` +
					'Show each entry once, in an element with data-record, or remove its file.',
			);
		}
	}
}
