import type { Manifest, RuntimeFileEntry } from '#src/wheelhouse/manifest.ts';
import { ask } from './ask.ts';
import { Box } from './box.ts';
import { keptFiles } from './kept-files.ts';
import { sendFiles } from './send-files.ts';
import { snapshotAddress } from './snapshot.ts';

const SNAPSHOT = 'snapshot';

/**
 * A box with a booted interpreter: from this browser's snapshot where there is one, in the ordinary way where there is
 * none or where it turns out not to fit.
 * @param packages files that will be asked for next: they are in the box, too.
 * @param onBytes called with the number of bytes that came in since the last call.
 * @throws Error in words for the reader.
 */
export async function startPython(
	manifest: Manifest,
	packages: readonly RuntimeFileEntry[],
	onBytes: (count: number) => void,
): Promise<Box> {
	const address = await snapshotAddress(manifest);
	try {
		return await boot(manifest, packages, keptFiles.read(address), onBytes);
	} catch (error) {
		if (!(await keptFiles.has(address))) throw error;
		await keptFiles.remove(address);
		return boot(manifest, packages, Promise.resolve(null), () => {});
	}
}

/** The box opens while the files come in, from this device or from the site; each is made ready as it arrives. */
async function boot(
	manifest: Manifest,
	packages: readonly RuntimeFileEntry[],
	kept: Promise<ArrayBuffer | null>,
	onBytes: (count: number) => void,
): Promise<Box> {
	const opening = Box.open();
	const sending = sendFiles(opening, [...manifest.core, ...packages], onBytes);
	sending.catch(() => {}); // told by `ask`
	try {
		const box = await opening;
		const snapshot = await kept;
		if (snapshot) box.send({ name: SNAPSHOT, bytes: snapshot, compressed: false });
		const lock = JSON.stringify(manifest.lock);
		await ask(box, { kind: 'boot', lock, snapshot: snapshot && SNAPSHOT }, 'ready', sending);
		return box;
	} catch (error) {
		opening.then((box) => box.close()).catch(() => {}); // it may be what failed
		throw error;
	}
}
