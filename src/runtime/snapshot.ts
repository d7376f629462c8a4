import type { Manifest } from '#src/wheelhouse/manifest.ts';
import { ask } from './ask.ts';
import { Box } from './box.ts';
import { sha256 } from './digest.ts';
import { addressOf } from './fetch-files.ts';
import { keptFiles } from './kept-files.ts';
import { entriesOf } from './packages.ts';
import { sendFiles } from './send-files.ts';
import workerSource from './worker.ts?bundled';

/** Snapshots of packages are tens of megabytes each: only the last few are kept, and the one without packages. */
const MOST_KEPT = 3;

export interface KeptSnapshot {
	readonly address: string;
	/** Of the packages that are in it. */
	readonly names: readonly string[];
	readonly bytes: ArrayBuffer;
}

/** The snapshot with exactly these packages, or else the one without any; `null` when this browser has neither. */
export async function readSnapshot(
	manifest: Manifest,
	names: readonly string[],
): Promise<KeptSnapshot | null> {
	for (const included of names.length > 0 ? [names, []] : [names]) {
		const address = await snapshotAddress(manifest, included);
		const bytes = await keptFiles.read(address);
		if (bytes) return { address, names: included, bytes };
	}
	return null;
}

/**
 * Makes and keeps a snapshot unless there is one; in a worker of its own, so that no program waits for it.
 * @param names of the packages in it, sorted; `modules` of theirs are imported in it.
 */
export async function keepSnapshot(
	manifest: Manifest,
	names: readonly string[],
	modules: readonly string[],
): Promise<void> {
	const address = await snapshotAddress(manifest, names);
	if (await keptFiles.has(address)) return;
	const box = await Box.open();
	try {
		const entries = entriesOf(manifest, names);
		const sending = sendFiles(box, [...manifest.core, ...entries], () => {});
		const packages = entries.map(({ name }) => name);
		const lock = JSON.stringify(manifest.lock);
		const message = { kind: 'make-snapshot', lock, packages, modules } as const;
		const { bytes } = await ask(box, message, 'snapshot', sending);
		await keptFiles.write(address, bytes, await sha256(bytes));
	} finally {
		box.close();
	}
	await dropOld(manifest);
}

/**
 * A snapshot fits only the same files, the same driver and the same browser (stack switching changes what is in it), so
 * all of them are in its address.
 */
async function snapshotAddress(manifest: Manifest, names: readonly string[]): Promise<string> {
	return `${await snapshotFolder(manifest)}${names.join('+') || 'python'}`;
}

async function snapshotFolder(manifest: Manifest): Promise<string> {
	const makers = [manifest.build, workerSource, navigator.userAgent, 'Suspending' in WebAssembly].join('\n');
	const digest = await sha256(new TextEncoder().encode(makers).buffer);
	return addressOf({ path: `snapshot/${digest?.slice(0, 16)}/` });
}

/** What an earlier version of the site kept, and the oldest snapshots. */
async function dropOld(manifest: Manifest): Promise<void> {
	const folder = await snapshotFolder(manifest);
	const snapshots = (await keptFiles.list()).filter((address) => address.startsWith(folder));
	const files = [...manifest.core, ...Object.values(manifest.packages)].map(addressOf);
	const kept = [`${folder}python`, ...snapshots.slice(-MOST_KEPT), ...files];
	await keptFiles.retain(new Set(kept));
}
