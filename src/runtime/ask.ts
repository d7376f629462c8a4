import type { Box } from './box.ts';
import type { PageMessage, RuntimeFile, WorkerMessage } from './protocol.ts';

const LIMIT_MS = 60_000;

type Answer<K extends WorkerMessage['kind']> = Extract<WorkerMessage, { kind: K }>;

/**
 * Sends a message with its files and waits for the answer of kind `good`.
 * @throws Error with the worker's reason, or when it does not answer in a minute.
 */
export function ask<K extends WorkerMessage['kind']>(
	box: Box,
	message: PageMessage & { readonly files: readonly RuntimeFile[] },
	good: K,
): Promise<Answer<K>> {
	return new Promise((resolve, reject) => {
		const late = setTimeout(() => reject(new Error('Python did not answer')), LIMIT_MS);
		box.onMessage = (answer) => {
			clearTimeout(late);
			if (answer.kind === good) resolve(answer as Answer<K>);
			else if ('reason' in answer) reject(new Error(answer.reason.slice(0, 200)));
		};
		const buffers = message.files.map((file) => file.bytes);
		if (message.kind === 'boot' && message.snapshot) buffers.push(message.snapshot);
		box.post(message, buffers);
	});
}
