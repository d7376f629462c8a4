import { keptFiles } from '#src/runtime/kept-files.ts';
import { filesOf, isPython } from './manifest.ts';
import { ownRegistration } from './registration.ts';
import { Shelf } from './shelf.ts';
import { offlineCaches, readKeptManifest, readState, writeState } from './state.ts';

/** Removes a part with all that no other part needs; with the last part, all. */
export async function removePart(base: string, id: string): Promise<void> {
	const state = await readState(base);
	const manifest = state && (await readKeptManifest(base, state.build));
	const parts = state?.parts.filter((part) => part !== id) ?? [];
	if (!state || !manifest || parts.length === 0) return removeAll(base);
	const needed = new Set(filesOf(manifest, parts).map(({ path }) => path));
	await writeState(base, { ...state, parts, python: [...needed].filter(isPython) });
	const shelf = new Shelf(base, state.build);
	for (const { path } of filesOf(manifest, state.parts)) if (!needed.has(path)) await shelf.remove(path);
}

/** Leaves nothing: no pages, no worker, no Python. The reader's own programs and progress are no part of it. */
export async function removeAll(base: string): Promise<void> {
	await removePages(base);
	await keptFiles.removeAll();
}

/** What the kill switch does: no worker, and nothing that one could answer with. */
export async function removePages(base: string): Promise<void> {
	await (await ownRegistration(base))?.unregister();
	for (const name of await offlineCaches(base)) await caches.delete(name);
}
