import type { Manifest, RuntimeFileEntry } from '#src/wheelhouse/manifest.ts';
import { ask, Refused } from './ask.ts';
import { Box } from './box.ts';
import { keptFiles } from './kept-files.ts';
import { entriesOf } from './packages.ts';
import { sendFiles } from './send-files.ts';
import { type KeptSnapshot, readSnapshot } from './snapshot.ts';

/**
 * A box with a booted interpreter and these packages in it: from a snapshot of this browser where there is one, in the
 * ordinary way where there is none or where it turns out not to fit.
 * @param names of packages, sorted.
 * @param onBytes called with the number of bytes that came in since the last call.
 * @throws Error in words for the reader.
 */
export async function startPython(
	manifest: Manifest,
	names: readonly string[],
	onBytes: (count: number) => void,
): Promise<Box> {
	const reading = readSnapshot(manifest, names);
	try {
		return await boot(manifest, names, reading, onBytes);
	} catch (error) {
		const snapshot = await reading;
		if (!snapshot || !(error instanceof Refused)) throw error;
		await keptFiles.remove(snapshot.address);
		return startPython(manifest, names, () => {});
	}
}

/** The box opens while the files come in, from this device or from the site; each is made ready as it arrives. */
async function boot(
	manifest: Manifest,
	names: readonly string[],
	reading: Promise<KeptSnapshot | null>,
	onBytes: (count: number) => void,
): Promise<Box> {
	const opening = Box.open();
	const packages = entriesOf(manifest, names);
	const sending = sendFiles(opening, [...manifest.core, ...packages], onBytes);
	sending.catch(() => {}); // told by `ask`
	try {
		const [box, snapshot] = await Promise.all([opening, reading]);
		const included = entriesOf(manifest, snapshot?.names ?? []).map(({ name }) => name);
		const lock = JSON.stringify(manifest.lock);
		const picture = snapshot?.bytes ?? null;
		await ask(box, { kind: 'boot', lock, snapshot: picture, packages: included }, 'ready', sending);
		const lacking = packages.filter(({ name }) => !included.includes(name));
		await install(box, lacking, sending);
		return box;
	} catch (error) {
		opening.then((box) => box.close()).catch(() => {}); // it may be what failed
		throw error;
	}
}

/** Adds packages to the interpreter. @throws Error in words for the reader. */
export async function addPackages(
	box: Box,
	manifest: Manifest,
	names: readonly string[],
	onBytes: (count: number) => void,
): Promise<void> {
	const packages = entriesOf(manifest, names);
	await install(box, packages, sendFiles(box, packages, onBytes));
}

async function install(
	box: Box,
	packages: readonly RuntimeFileEntry[],
	sending: Promise<void>,
): Promise<void> {
	const files = packages.map(({ name }) => name);
	if (files.length > 0) await ask(box, { kind: 'packages', files }, 'installed', sending);
}
