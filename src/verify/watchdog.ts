import { isMainThread, parentPort, Worker } from 'node:worker_threads';

/** Longer than a program may run and an interruption may take. */
const LIMIT_MS = 90_000;

/**
 * Ends the whole check when a program neither ends nor lets itself be interrupted (a loop inside C, or one that catches
 * every exception): the thread that runs it can't watch itself.
 */
export class Watchdog {
	readonly #thread = new Worker(new URL(import.meta.url));

	constructor() {
		this.#thread.unref();
	}

	/** @param path the program that begins now; the one before has ended. */
	begin(path: string): void {
		this.#thread.postMessage(path);
	}
}

if (!isMainThread) {
	let timer: NodeJS.Timeout | undefined;
	parentPort?.on('message', (path: string) => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			console.error(
				`✗ ${path} can't be stopped after ${LIMIT_MS / 1000} s. Does it loop in C or catch KeyboardInterrupt?`,
			);
			process.kill(process.pid, 'SIGKILL');
		}, LIMIT_MS);
	});
}
