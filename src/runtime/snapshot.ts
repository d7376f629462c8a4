import type { Manifest } from '#src/wheelhouse/manifest.ts';
import { ask } from './ask.ts';
import { Box } from './box.ts';
import { sha256 } from './digest.ts';
import { addressOf } from './fetch-files.ts';
import { keptFiles } from './kept-files.ts';
import { sendFiles } from './send-files.ts';
import workerSource from './worker.ts?bundled';

/**
 * Where this browser keeps the picture of a booted interpreter. It fits only the same files, the same driver and the same
 * browser (stack switching changes what is in it), so all of them are in its name.
 */
export async function snapshotAddress(manifest: Manifest): Promise<string> {
	const makers = [manifest.build, workerSource, navigator.userAgent, 'Suspending' in WebAssembly].join('\n');
	const digest = await sha256(new TextEncoder().encode(makers).buffer);
	return addressOf({ name: '', path: `snapshot/${digest ?? 'none'}`, size: 0, sha256: '' });
}

/** Makes and keeps the snapshot unless there is one; in a worker of its own, so that no program waits for it. */
export async function keepSnapshot(manifest: Manifest): Promise<void> {
	const address = await snapshotAddress(manifest);
	if (await keptFiles.has(address)) return;
	const box = await Box.open();
	try {
		const lock = JSON.stringify(manifest.lock);
		const sending = sendFiles(box, manifest.core, () => {});
		const { bytes } = await ask(box, { kind: 'make-snapshot', lock }, 'snapshot', sending);
		await keptFiles.write(address, bytes, await sha256(bytes));
		const entries = [...manifest.core, ...Object.values(manifest.packages)];
		await keptFiles.retain(new Set([address, ...entries.map(addressOf)]));
	} finally {
		box.close();
	}
}
