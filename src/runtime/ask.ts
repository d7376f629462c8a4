import type { Box } from './box.ts';
import type { PageMessage, WorkerMessage } from './protocol.ts';

const LIMIT_MS = 60_000;
const REASON_LENGTH = 200;

type Answer<K extends WorkerMessage['kind']> = Extract<WorkerMessage, { kind: K }>;

/** The worker could not do what it was asked to, or did not answer. */
export class Refused extends Error {}

/**
 * Sends a message and waits for the answer of kind `good`.
 * @param files settles when the box has the files that the answer needs: the clock starts then.
 * @throws Refused with the worker's reason or when it does not answer in time, and whatever `files` does.
 */
export async function ask<K extends WorkerMessage['kind']>(
	box: Box,
	message: PageMessage,
	good: K,
	files: Promise<unknown>,
	limitMs = LIMIT_MS,
): Promise<Answer<K>> {
	const { promise, resolve, reject } = Promise.withResolvers<Answer<K>>();
	let late: ReturnType<typeof setTimeout> | undefined;
	files.then(() => {
		late = setTimeout(() => reject(new Refused('Python did not answer')), limitMs);
	}, reject);
	box.onMessage = (answer) => {
		if (answer.kind === good) resolve(answer as Answer<K>);
		else if ('reason' in answer) reject(new Refused(inShort(answer.reason)));
	};
	box.post(message);
	try {
		return await promise;
	} finally {
		clearTimeout(late);
	}
}

/** Of a traceback, what it ends with. A fatal error of Pyodide brings a whole line of minified source along. */
function inShort(reason: string): string {
	const told = reason.includes('Traceback (most recent call last)')
		? reason.trim().split('\n').at(-1)
		: reason;
	return (told ?? '').slice(0, REASON_LENGTH);
}
