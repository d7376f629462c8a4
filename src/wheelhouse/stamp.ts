import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readCore, readDriver } from './archive.ts';
import { runtime, source, stampFile } from './paths.ts';
import { sha256 } from './sha256.ts';
import { writeWhole } from './write-whole.ts';

const stamp = z.object({
	/** Digest over all that the output depends on. */
	inputs: z.string(),
	/** Paths below `runtime/`. */
	outputs: z.array(z.object({ path: z.string(), size: z.int(), sha256: z.string() })),
});

export type Output = z.infer<typeof stamp>['outputs'][number];

/** Over this folder (lock, licence texts, the code itself), Pyodide's files and the driver. */
export async function digestInputs(): Promise<string> {
	const entries = await readdir(source, { recursive: true, withFileTypes: true });
	const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	const files = await Promise.all(paths.sort().map(async (path) => sha256(await readFile(path))));
	const core = [...(await readCore()), await readDriver()].map(({ bytes }) => sha256(bytes));
	return sha256(JSON.stringify([files, core]));
}

/** @param thorough compare digests, not only sizes */
export async function isCurrent(inputs: string, thorough: boolean): Promise<boolean> {
	const text = await readFile(stampFile, 'utf8').catch(() => null);
	const parsed = text === null ? null : stamp.safeParse(JSON.parse(text));
	if (!parsed?.success || parsed.data.inputs !== inputs) return false;
	const intact = await Promise.all(parsed.data.outputs.map((output) => isIntact(output, thorough)));
	return intact.every(Boolean);
}

export function writeStamp(inputs: string, outputs: readonly Output[]): Promise<void> {
	return writeWhole(stampFile, JSON.stringify({ inputs, outputs }));
}

async function isIntact({ path, size, sha256: digest }: Output, thorough: boolean): Promise<boolean> {
	const file = join(runtime, path);
	if (thorough)
		return readFile(file)
			.then((bytes) => sha256(bytes) === digest)
			.catch(() => false);
	return stat(file)
		.then((found) => found.size === size)
		.catch(() => false);
}
