import type { Manifest, RuntimeFileEntry } from '#src/wheelhouse/manifest.ts';
import { Box } from './box.ts';
import { fetchFile, fetchManifest } from './fetch-files.ts';
import { packagesFor } from './packages.ts';
import type { Outcome, Program, RunId, RuntimeFile, Shown, WorkerMessage } from './protocol.ts';

/** How a run ended, seen from the page. */
export type Ended =
	| (Outcome & { readonly kind: 'ok' | 'raised' })
	/** `restarted`: the interpreter did not give way and was ended; the next run starts a new one. */
	| { readonly kind: 'stopped'; readonly by: 'reader' | 'clock'; readonly restarted: boolean }
	| { readonly kind: 'crashed'; readonly reason: string }
	/** Python or a package could not be loaded; nothing ran. */
	| { readonly kind: 'unavailable'; readonly reason: string };

export interface RunCallbacks {
	readonly onShown: (item: Shown) => void;
	readonly onProgress: (progress: Progress) => void;
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
const BOOT_LIMIT_MS = 60_000;

/** The page's one Python. Runs one program at a time; never rejects and always settles. */
class PythonClient {
	#manifest: Promise<Manifest> | null = null;
	#box: Box | null = null;
	#installed = new Set<string>();
	#lastRun: Promise<unknown> = Promise.resolve();
	#nextId: RunId = 1;

	run(program: Program, callbacks: RunCallbacks): Promise<Ended> {
		callbacks.onProgress({ kind: 'waiting' });
		const run = this.#lastRun.then(() => this.#load(program, callbacks));
		this.#lastRun = run;
		return run;
	}

	async #load(program: Program, callbacks: RunCallbacks): Promise<Ended> {
		const stopped: Ended = { kind: 'stopped', by: 'reader', restarted: false };
		if (callbacks.signal.aborted) return stopped;
		try {
			const box = await this.#ready(program, callbacks);
			if (callbacks.signal.aborted) return stopped;
			callbacks.onProgress({ kind: 'running' });
			return await this.#execute(box, program, callbacks);
		} catch (error) {
			this.#close();
			return { kind: 'unavailable', reason: error instanceof Error ? error.message : String(error) };
		}
	}

	/** An interpreter with the program's packages. All files that lack are fetched at once. */
	async #ready(program: Program, { onProgress }: RunCallbacks): Promise<Box> {
		this.#manifest ??= fetchManifest();
		const manifest = await this.#manifest.catch((error: unknown) => {
			this.#manifest = null;
			throw error;
		});
		const names = packagesFor(program.code, manifest).filter((name) => !this.#installed.has(name));
		const entries = names.map((name) => manifest.packages[name]).filter((entry) => entry !== undefined);
		const core = this.#box ? [] : manifest.core;
		if (core.length + entries.length === 0 && this.#box) return this.#box;
		const files = await fetchAll([...core, ...entries], onProgress);
		onProgress({ kind: 'starting' });
		this.#box ??= await boot(files.slice(0, core.length), manifest);
		if (names.length > 0) await install(this.#box, names, files.slice(core.length));
		for (const name of names) this.#installed.add(name);
		return this.#box;
	}

	#execute(box: Box, program: Program, { onShown, signal }: RunCallbacks): Promise<Ended> {
		const id = this.#nextId++;
		return new Promise((resolve) => {
			const timers = new Set<ReturnType<typeof setTimeout>>();
			const end = (ended: Ended): void => {
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
			timers.add(setTimeout(() => kill('clock'), LIMIT_MS + GRACE_MS));
			box.onMessage = (message) => {
				if (message.kind === 'shown' && message.id === id) onShown(message.item);
				if (message.kind !== 'done' || message.id !== id) return;
				if (message.outcome.kind === 'crashed') this.#close();
				end(endedOf(message.outcome));
			};
			box.post({ kind: 'run', id, program, limitMs: LIMIT_MS });
		});
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

async function fetchAll(
	entries: readonly RuntimeFileEntry[],
	onProgress: RunCallbacks['onProgress'],
): Promise<RuntimeFile[]> {
	const total = entries.reduce((sum, entry) => sum + entry.size, 0);
	let loaded = 0;
	const onBytes = (count: number): void => {
		loaded += count;
		onProgress({ kind: 'loading', loaded, total });
	};
	return Promise.all(entries.map((entry) => fetchFile(entry, onBytes)));
}

async function boot(files: readonly RuntimeFile[], manifest: Manifest): Promise<Box> {
	const box = await Box.open();
	try {
		const lock = JSON.stringify(manifest.lock);
		const answer = reply(box, 'ready', 'boot-failed');
		box.post(
			{ kind: 'boot', files, lock },
			files.map((file) => file.bytes),
		);
		await answer;
		return box;
	} catch (error) {
		box.close();
		throw error;
	}
}

async function install(box: Box, names: readonly string[], files: readonly RuntimeFile[]): Promise<void> {
	const answer = reply(box, 'installed', 'install-failed');
	box.post(
		{ kind: 'packages', names, files },
		files.map((file) => file.bytes),
	);
	await answer;
}

function reply(box: Box, good: WorkerMessage['kind'], bad: 'boot-failed' | 'install-failed'): Promise<void> {
	return new Promise((resolve, reject) => {
		const late = setTimeout(() => reject(new Error('Python did not answer')), BOOT_LIMIT_MS);
		box.onMessage = (message) => {
			if (message.kind !== good && message.kind !== bad) return;
			clearTimeout(late);
			if ('reason' in message) reject(new Error(message.reason.slice(0, 200)));
			else resolve();
		};
	});
}

/** One per document: the router swaps pages, Python stays. */
export const python = new PythonClient();
