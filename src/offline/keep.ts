import { fetchAll } from './fetch-all.ts';
import { fetchOfflineManifest } from './fetch-manifest.ts';
import { isAbort } from './fetch-site-file.ts';
import { filesOf, isPython, sizeOf } from './manifest.ts';
import { prune } from './prune.ts';
import { register } from './registration.ts';
import { Shelf } from './shelf.ts';
import { readState, writeKeptManifest, writeState } from './state.ts';
import { CLOSED } from './support.ts';

export type KeepEnd =
	/** Every file is here; each was checked by its digest. */
	| { readonly kind: 'kept' }
	| { readonly kind: 'paused' }
	/** What arrived stays; the next try takes what lacks. */
	| { readonly kind: 'stopped'; readonly reason: string };

export interface KeepCallbacks {
	/** Bytes that are here, and bytes in all. */
	readonly onProgress: (loaded: number, total: number) => void;
	readonly signal: AbortSignal;
}

/**
 * Keeps these parts, and those kept before, as the server has them now; without new ones it brings what is kept up to date.
 * Readers of what is kept see the new build when all of it is here, not before.
 */
export async function keep(
	base: string,
	parts: readonly string[],
	callbacks: KeepCallbacks,
): Promise<KeepEnd> {
	return navigator.locks.request(`${base}offline`, { ifAvailable: true }, async (lock): Promise<KeepEnd> => {
		if (!lock) return { kind: 'stopped', reason: 'another tab is keeping this site' };
		try {
			await keepAlone(base, parts, callbacks);
			return { kind: 'kept' };
		} catch (error) {
			return callbacks.signal.aborted ? { kind: 'paused' } : { kind: 'stopped', reason: reasonOf(error) };
		}
	});
}

async function keepAlone(
	base: string,
	parts: readonly string[],
	{ onProgress, signal }: KeepCallbacks,
): Promise<void> {
	const [manifest, state] = await Promise.all([fetchOfflineManifest(base), readState(base)]);
	const wanted = [...new Set([...(state?.parts ?? []), ...parts])];
	const files = filesOf(manifest, wanted);
	const total = sizeOf(files);
	let loaded = 0;
	const onBytes = (size: number) => {
		loaded += size;
		onProgress(loaded, total);
	};
	onProgress(0, total);
	void navigator.storage?.persist?.();
	const shelf = new Shelf(base, manifest.build);
	// Pages of the same build, or of none before, are shown as soon as they come in; those of another when all are here.
	const isSwitch = state !== null && state.build !== manifest.build;
	const [shell, rest] = [files.slice(0, manifest.shell.length), files.slice(manifest.shell.length)];
	const commit = async () => {
		await writeKeptManifest(base, manifest);
		await writeState(base, {
			build: manifest.build,
			code: manifest.code,
			parts: wanted,
			python: files.map(({ path }) => path).filter(isPython),
			previous: isSwitch ? { build: state.build, code: state.code } : (state?.previous ?? null),
		});
	};
	await fetchAll(base, shell, shelf, signal, onBytes);
	await register(base);
	if (!isSwitch) await commit();
	await fetchAll(base, rest, shelf, signal, onBytes);
	if (!isSwitch) return;
	await commit();
	await prune(base);
}

function reasonOf(error: unknown): string {
	if (!(error instanceof DOMException)) return error instanceof Error ? error.message : String(error);
	if (error.name === 'QuotaExceededError') return 'this browser’s storage is full';
	return isAbort(error) ? 'it was interrupted' : CLOSED;
}
