import type { RuntimeFileEntry } from '#src/wheelhouse/manifest.ts';
import type { Box } from './box.ts';
import { fetchFile } from './fetch-files.ts';

/** Fetches all at once and sends each when it is here. @throws Error in words for the reader. */
export async function sendFiles(
	opening: Box | Promise<Box>,
	entries: readonly RuntimeFileEntry[],
	onBytes: (count: number) => void,
): Promise<void> {
	await Promise.all(
		entries.map(async (entry) => {
			const file = await fetchFile(entry, onBytes);
			(await opening).send(file);
		}),
	);
}
