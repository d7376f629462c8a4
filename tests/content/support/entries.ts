import type { CollectionEntry } from 'astro:content';
import { glob, readFile } from 'node:fs/promises';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { collections } from '#src/content.config.ts';

/** The collections whose entries are pages or parts of pages. */
export type PageCollection = Exclude<keyof typeof collections, 'programs'>;

export interface ContentFile {
	readonly collection: PageCollection;
	readonly id: string;
	/** From the project's root, as `content/stages/…`. */
	readonly path: string;
	readonly frontmatter: z.ZodSafeParseResult<unknown>;
	/** The text below the frontmatter. */
	readonly body: string;
}

/** With the stand-ins of `astro.ts`, a collection is what `content.config.ts` gave to `glob` and `defineCollection`. */
interface Definition {
	readonly loader: {
		readonly base: string;
		readonly pattern: string;
		readonly generateId: (of: { entry: string }) => string;
	};
	readonly schema: z.ZodType;
}

const { programs: _programs, ...pages } = collections as unknown as Record<string, Definition>;

/** Every content file, in the order of its path. */
export const files: readonly ContentFile[] = (
	await Promise.all(
		Object.entries(pages).map(([name, definition]) => readCollection(name as PageCollection, definition)),
	)
).flat();

/** The valid entries of one collection; `schema.test.ts` tells of the others. */
export function entriesOf<C extends PageCollection>(
	collection: C,
): (Omit<ContentFile, 'frontmatter'> & { readonly data: CollectionEntry<C>['data'] })[] {
	return files
		.filter((file) => file.collection === collection)
		.flatMap(({ frontmatter, ...file }) =>
			frontmatter.success ? [{ ...file, data: frontmatter.data as CollectionEntry<C>['data'] }] : [],
		);
}

async function readCollection(
	collection: PageCollection,
	{ loader, schema }: Definition,
): Promise<ContentFile[]> {
	const base = loader.base.replace(/^\.\//, '');
	const paths: string[] = [];
	for await (const path of glob(loader.pattern, { cwd: base })) paths.push(path);
	return Promise.all(
		paths.sort().map(async (entry) => {
			const path = `${base}/${entry}`;
			const text = await readFile(path, 'utf8');
			const parts = path.endsWith('.yaml') ? ['', text] : /^---\n(.*?)\n---\n(.*)$/s.exec(text);
			const [, head = '', body = ''] = parts ?? [];
			const frontmatter = schema.safeParse(parse(head));
			return { collection, id: loader.generateId({ entry }), path, frontmatter, body };
		}),
	);
}
