import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes under another name first, so that an interrupted run never leaves half a file under this one. */
export async function writeWhole(path: string, data: Uint8Array | string): Promise<void> {
	const partial = `${path}.${randomUUID()}.part`;
	await mkdir(dirname(path), { recursive: true });
	try {
		await writeFile(partial, data);
		await rename(partial, path);
	} catch (error) {
		await rm(partial, { force: true });
		throw error;
	}
}
