import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from './sha256.ts';
import { writeWhole } from './write-whole.ts';

/** Files by content: the name of each is its SHA-256. */
export interface Cache {
	/** The file, or `null` when it is missing or damaged. */
	read(digest: string): Promise<Uint8Array | null>;
	put(digest: string, bytes: Uint8Array): Promise<void>;
}

export function openCache(folder: string): Cache {
	return {
		async read(digest) {
			const bytes = await readFile(join(folder, digest)).catch(() => null);
			return bytes && sha256(bytes) === digest ? bytes : null;
		},
		put: (digest, bytes) => writeWhole(join(folder, digest), bytes),
	};
}
