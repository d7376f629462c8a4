import type { Manifest } from '#src/wheelhouse/manifest.ts';
import { ask } from './ask.ts';
import { Box } from './box.ts';
import { fetchFile } from './fetch-files.ts';
import { keptFiles } from './kept-files.ts';
import { snapshotAddress } from './snapshot.ts';

/**
 * A box with a booted interpreter: from this browser's snapshot where there is one, in the ordinary way where there is
 * none or where it turns out not to fit.
 * @throws Error in words for the reader.
 */
export async function startPython(manifest: Manifest, onBytes: (count: number) => void): Promise<Box> {
	const address = await snapshotAddress(manifest);
	const snapshot = await keptFiles.read(address);
	if (!snapshot) return boot(manifest, null, onBytes);
	try {
		return await boot(manifest, snapshot, onBytes);
	} catch {
		await keptFiles.remove(address);
		return boot(manifest, null, () => {});
	}
}

async function boot(
	manifest: Manifest,
	snapshot: ArrayBuffer | null,
	onBytes: (count: number) => void,
): Promise<Box> {
	const opening = Box.open();
	try {
		const files = await Promise.all(manifest.core.map((entry) => fetchFile(entry, onBytes)));
		const box = await opening;
		await ask(box, { kind: 'boot', files, lock: JSON.stringify(manifest.lock), snapshot }, 'ready');
		return box;
	} catch (error) {
		opening.then((box) => box.close()).catch(() => {}); // it may be what failed
		throw error;
	}
}
