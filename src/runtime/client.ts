import manifest from 'virtual:runtime-manifest';
import type { RuntimeFileEntry } from '#src/wheelhouse/manifest.ts';
import { ask } from './ask.ts';
import type { Box } from './box.ts';
import { addressOf } from './fetch-files.ts';
import { keptFiles } from './kept-files.ts';
import { entriesOf, modulesFor, packagesFor } from './packages.ts';
import type { Outcome, Program, RunId, Shown } from './protocol.ts';
import { keepSnapshot } from './snapshot.ts';
import { addPackages, startPython } from './start-python.ts';

/** How a run ended, seen from the page. */
export type Ended =
	| (Outcome & { readonly kind: 'ok' | 'raised' | 'graded' })
	/** `restarted`: the interpreter did not give way and was ended; the next run starts a new one. */
	| { readonly kind: 'stopped'; readonly by: 'reader' | 'clock'; readonly restarted: boolean }
	| { readonly kind: 'crashed'; readonly reason: string }
	/** Python or a package could not be loaded; nothing ran. */
	| { readonly kind: 'unavailable'; readonly reason: string };

export interface RunCallbacks {
	readonly onShown: (item: Shown) => void;
	readonly onProgress: (progress: Progress) => void;
	/** The program waits in `input()`. Resolves with the reader's line, null when there is none. */
	readonly onAsked: (prompt: string) => Promise<string | null>;
	/** Aborted when the reader presses Stop. */
	readonly signal: AbortSignal;
}

export type Progress =
	| { readonly kind: 'waiting' }
	/** Bytes that came in, and bytes in all. */
	| { readonly kind: 'loading'; readonly loaded: number; readonly total: number }
	| { readonly kind: 'starting' }
	| { readonly kind: 'running' };

/** A program of these pages takes a second or two; who edits one may want more. */
const LIMIT_MS = 60_000;
/** What a program that was told to stop may still take before its interpreter is ended. */
const GRACE_MS = 2000;
const SNAPSHOT_DELAY_MS = 3000;
const ANSWER_LIMIT_MS = 3000;

/** The page's one Python. Runs one program at a time; never rejects and always settles. */
class PythonClient {
	#box: Box | null = null;
	#installed = new Set<string>();
	#lastRun: Promise<unknown> = Promise.resolve();
	#nextId: RunId = 1;
	#makingSnapshots: Promise<unknown> = Promise.resolve();
	readonly #planned = new Set<string>();

	/** Starts Python for a program that the reader may be about to run, if all that it needs is on this device. */
	warm(program: Program): void {
		const warmed = this.#lastRun.then(async () => {
			const entries = [...manifest.core, ...entriesOf(manifest, packagesFor(program, manifest))];
			const here = await Promise.all(entries.map((entry) => keptFiles.has(addressOf(entry))));
			if (here.every(Boolean)) await this.#ready(program, { onProgress: () => {} });
		});
		this.#lastRun = warmed.catch(() => this.#close()); // a run that follows tells the reader what is wrong
	}

	run(program: Program, callbacks: RunCallbacks): Promise<Ended> {
		callbacks.onProgress({ kind: 'waiting' });
		const run = this.#lastRun.then(() => this.#load(program, callbacks));
		this.#lastRun = run;
		return run;
	}

	async #load(program: Program, callbacks: RunCallbacks): Promise<Ended> {
		const stopped: Ended = { kind: 'stopped', by: 'reader', restarted: false };
		if (callbacks.signal.aborted) return stopped;
		let loading = true;
		const onProgress = (step: Progress): void => {
			if (loading) callbacks.onProgress(step); // where one file failed, others may still come in
		};
		try {
			const box = await this.#ready(program, { onProgress });
			if (callbacks.signal.aborted) return stopped;
			callbacks.onProgress({ kind: 'running' });
			const ended = await this.#execute(box, program, callbacks);
			this.#keepSnapshotsLater(program);
			return ended;
		} catch (error) {
			this.#close();
			return { kind: 'unavailable', reason: error instanceof Error ? error.message : String(error) };
		} finally {
			loading = false;
		}
	}

	/** An interpreter with the program's packages. All files that lack are fetched at once. */
	async #ready(program: Program, { onProgress }: Pick<RunCallbacks, 'onProgress'>): Promise<Box> {
		if (this.#box && !(await answers(this.#box))) this.#close();
		const started = this.#box;
		const names = packagesFor(program, manifest).filter((name) => !this.#installed.has(name));
		const lacking = [...(started ? [] : manifest.core), ...entriesOf(manifest, names)];
		const onBytes = countTo(lacking, onProgress);
		if (started) await addPackages(started, manifest, names, onBytes);
		const box = started ?? (await startPython(manifest, names, onBytes));
		for (const name of names) this.#installed.add(name);
		this.#box = box;
		return box;
	}

	#execute(box: Box, program: Program, { onShown, onAsked, signal }: RunCallbacks): Promise<Ended> {
		const id = this.#nextId++;
		return new Promise((resolve) => {
			const timers = new Set<ReturnType<typeof setTimeout>>();
			let over = false;
			const end = (ended: Ended): void => {
				over = true;
				for (const timer of timers) clearTimeout(timer);
				signal.removeEventListener('abort', stop);
				box.onMessage = () => {};
				resolve(ended);
			};
			const kill = (by: 'reader' | 'clock'): void => {
				this.#close();
				end({ kind: 'stopped', by, restarted: true });
			};
			const stop = (): void => {
				box.post({ kind: 'stop' });
				timers.add(setTimeout(() => kill('reader'), GRACE_MS));
			};
			signal.addEventListener('abort', stop);
			const startClock = () => setTimeout(() => kill('clock'), LIMIT_MS + GRACE_MS);
			let clock = startClock();
			timers.add(clock);
			const answer = async (prompt: string): Promise<void> => {
				clearTimeout(clock); // a reader may think for as long as they like
				const line = await onAsked(prompt);
				if (over) return;
				box.post({ kind: 'answer', id, line });
				clock = startClock();
				timers.add(clock);
			};
			box.onMessage = (message) => {
				if (!('id' in message) || message.id !== id) return;
				if (message.kind === 'shown') onShown(message.item);
				if (message.kind === 'asks') void answer(message.prompt);
				if (message.kind !== 'done') return;
				if (message.outcome.kind === 'crashed') this.#close();
				end(endedOf(message.outcome));
			};
			box.post({ kind: 'run', id, program, limitMs: LIMIT_MS });
		});
	}

	/** When the reader has their first output with these packages and the machine is likely to be idle. */
	#keepSnapshotsLater(program: Program): void {
		const plan = (names: readonly string[], modules: readonly string[]): void => {
			if (this.#planned.has(names.join())) return;
			this.#planned.add(names.join());
			this.#makingSnapshots = this.#makingSnapshots
				.then(() => new Promise((resolve) => setTimeout(resolve, SNAPSHOT_DELAY_MS)))
				.then(() => keepSnapshot(manifest, names, modules))
				.catch(() => {}); // without one, the next start is an ordinary one
		};
		plan([], []);
		plan(packagesFor(program, manifest), modulesFor(program, manifest));
	}

	#close(): void {
		this.#box?.close();
		this.#box = null;
		this.#installed.clear();
	}
}

function endedOf(outcome: Outcome): Ended {
	return outcome.kind === 'stopped' ? { ...outcome, restarted: false } : outcome;
}

/** Adds up the bytes that come in, for the reader; at the end the interpreter starts. */
function countTo(
	entries: readonly RuntimeFileEntry[],
	onProgress: RunCallbacks['onProgress'],
): (count: number) => void {
	const total = entries.reduce((sum, entry) => sum + entry.size, 0);
	let loaded = 0;
	return (count) => {
		loaded += count;
		onProgress(loaded < total ? { kind: 'loading', loaded, total } : { kind: 'starting' });
	};
}

/** A program may leave behind what keeps its worker busy without end: a timer that loops, for one. */
function answers(box: Box): Promise<boolean> {
	return ask(box, { kind: 'ping' }, 'pong', Promise.resolve(), ANSWER_LIMIT_MS).then(
		() => true,
		() => false,
	);
}

/** One per document: the router swaps pages, Python stays. */
export const python = new PythonClient();
