import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Archive } from '../archive.ts';

/** Each holds an interpreter and, for the largest wheel, some hundred megabytes. */
const MOST = 4;

/**
 * Repacks with an interpreter per core, in the order given.
 * @param done told of each archive rewritten
 * @throws Error that names an archive that can't be rewritten
 */
export async function repackInThreads<A extends Archive>(
	archives: readonly A[],
	done: (archive: A, bytes: Uint8Array) => Promise<void>,
): Promise<void> {
	const queue = [...archives];
	const count = Math.min(availableParallelism(), MOST, archives.length);
	await Promise.all(Array.from({ length: count }, () => drain(queue, done)));
}

async function drain<A extends Archive>(
	queue: A[],
	done: (archive: A, bytes: Uint8Array) => Promise<void>,
): Promise<void> {
	const thread = new Worker(new URL('./thread.ts', import.meta.url));
	try {
		for (let archive = queue.shift(); archive; archive = queue.shift()) {
			thread.postMessage({ name: archive.name, bytes: archive.bytes });
			await done(archive, await answer(thread, archive.name));
		}
	} finally {
		queue.length = 0;
		await thread.terminate();
	}
}

async function answer(thread: Worker, name: string): Promise<Uint8Array> {
	try {
		const [bytes]: Uint8Array[] = await once(thread, 'message');
		if (bytes) return bytes;
		throw new Error('its thread gave no answer');
	} catch (cause) {
		throw new Error(
			`${name} could not be rewritten by src/wheelhouse/repack: ${cause instanceof Error ? cause.message : cause}`,
			{ cause },
		);
	}
}
