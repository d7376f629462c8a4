import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { readDataSets } from '#src/lib/data-sets.ts';
import { type ExerciseFiles, readExercise } from '#src/lib/exercise-files.ts';
import type { DataSet } from '#src/runtime/protocol.ts';
import { exercise } from '#src/schemas/exercise.ts';

const HEAVIER = ['numpy', 'pandas', 'sklearn', 'matplotlib', 'seaborn'];

export interface Exercise extends ExerciseFiles {
	readonly slug: string;
	readonly folder: URL;
	readonly data: z.infer<typeof exercise>;
	readonly datasets: readonly DataSet[];
}

/** Exercises of the content, those named by slug or all. @throws Error that names the file, the rule and the cure. */
export async function findExercises(content: URL, slugs: readonly string[]): Promise<Exercise[]> {
	const found: string[] = [];
	for await (const path of glob('exercises/*/index.mdx', { cwd: fileURLToPath(content) }))
		found.push(path.split('/')[1] ?? '');
	const unknown = slugs.find((slug) => !found.includes(slug));
	if (unknown) throw new Error(`no exercise "${unknown}": give names of folders in content/exercises`);
	const wanted = found.filter((slug) => slugs.length === 0 || slugs.includes(slug)).sort();
	const exercises = await Promise.all(wanted.map((slug) => readOne(content, slug)));
	return exercises.toSorted((a, b) => weight(a) - weight(b));
}

/** What libraries an interpreter has loaded makes all that follows slower: those that need few come first. */
function weight({ data }: Exercise): number {
	return Math.max(0, ...data.libraries.map((library) => HEAVIER.indexOf(library) + 1));
}

async function readOne(content: URL, slug: string): Promise<Exercise> {
	const folder = new URL(`exercises/${slug}/`, content);
	const text = await readFile(new URL('index.mdx', folder), 'utf8');
	const result = exercise.safeParse(parse(/^---\n(.*?)\n---/s.exec(text)?.[1] ?? ''));
	if (!result.success)
		throw new Error(
			`content/exercises/${slug}/index.mdx: ${z.prettifyError(result.error)}\nSee src/schemas/exercise.ts.`,
		);
	const { data } = result;
	const datasets = await readDataSets(content, data.datasets);
	return { slug, folder, data, datasets, ...(await readExercise(folder)) };
}
