import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../archive.ts';
import type { Cache } from '../cache.ts';
import { sha256 } from '../sha256.ts';
import { writeWhole } from '../write-whole.ts';
import { digestRecipe } from './recipe.ts';
import { repackInThreads } from './threads.ts';

export interface RepackOptions {
	/** Digest of the interpreter, whose bytecode fits no other. */
	readonly interpreter: string;
	readonly cache: Cache;
	/** A folder with a file per archive and recipe, which says under which digest the cache has the outcome. */
	readonly made: string;
	/** Told of long steps, a line each. */
	readonly report: (line: string) => void;
}

/**
 * The archives as they are served. What the same recipe and interpreter made before comes from the cache.
 * @throws Error that names an archive that can't be rewritten
 */
export async function repackArchives<A extends Archive>(
	archives: readonly A[],
	{ interpreter, cache, made, report }: RepackOptions,
): Promise<A[]> {
	const recipe = sha256(`${interpreter} ${await digestRecipe()}`);
	const outcomes = new Map<string, Uint8Array>();
	const tasks: A[] = [];
	const keyOf = ({ name, bytes }: A) => join(made, sha256(`${recipe} ${name} ${sha256(bytes)}`));
	for (const archive of archives) {
		const digest = await readFile(keyOf(archive), 'utf8').catch(() => null);
		const there = digest && (await cache.read(digest));
		if (there) outcomes.set(archive.name, there);
		else tasks.push(archive);
	}
	if (tasks.length > 0) report(`compiling the modules of ${tasks.length} archives`);
	// The largest first: begun last, it would leave every core but one without work.
	tasks.sort((a, b) => b.bytes.length - a.bytes.length);
	await repackInThreads(tasks, async (archive, bytes) => {
		const digest = sha256(bytes);
		await cache.put(digest, bytes);
		await writeWhole(keyOf(archive), digest);
		outcomes.set(archive.name, bytes);
		report(`  ${archive.name}`);
	});
	return archives.map((archive) => ({ ...archive, bytes: outcomes.get(archive.name) ?? archive.bytes }));
}
