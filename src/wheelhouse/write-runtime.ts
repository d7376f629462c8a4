import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Archive, fileEntry } from './archive.ts';
import type { Licences } from './licences.ts';
import type { Manifest } from './manifest.ts';
import { runtime } from './paths.ts';
import { sha256 } from './sha256.ts';
import type { Output } from './stamp.ts';
import { writeWhole } from './write-whole.ts';

/** The manifest comes after what it names; what no manifest names any more goes last. */
export async function writeRuntime(
	archives: readonly Archive[],
	manifest: Manifest,
	licences: Licences,
): Promise<Output[]> {
	const outputs: Output[] = [];
	for (const archive of archives) outputs.push(await writeOnce(fileEntry(archive), archive.bytes));
	outputs.push(await writeJson('licences.json', licences));
	outputs.push(await writeJson('manifest.json', manifest));
	const kept = new Set(outputs.map(({ path }) => path.split('/')[0]));
	for (const name of await readdir(runtime))
		if (!kept.has(name)) await rm(join(runtime, name), { recursive: true });
	return outputs;
}

async function writeOnce({ path, size, sha256: digest }: Output, bytes: Uint8Array): Promise<Output> {
	const file = join(runtime, path);
	const there = await readFile(file).catch(() => null);
	if (!there || sha256(there) !== digest) await writeWhole(file, bytes);
	return { path, size, sha256: digest };
}

async function writeJson(path: string, content: unknown): Promise<Output> {
	const bytes = new TextEncoder().encode(`${JSON.stringify(content)}\n`);
	return writeOnce({ path, size: bytes.length, sha256: sha256(bytes) }, bytes);
}
