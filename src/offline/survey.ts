import { keptFiles } from '#src/runtime/kept-files.ts';
import { lackingOf } from './examine.ts';
import { fetchOfflineManifest } from './fetch-manifest.ts';
import { filesOf, isPython, type OfflineManifest, type SiteFile, sizeOf, WHOLE } from './manifest.ts';
import { ownRegistration } from './registration.ts';
import { type OfflineState, readKeptManifest, readState } from './state.ts';

/** What can be kept and what is, as seen by reading all of it. */
export interface Survey {
	readonly rows: readonly Row[];
	/** Bytes to load to bring what is kept to the server's build; `null` when it is that build, or nobody knows. */
	readonly update: number | null;
}

export interface Row {
	readonly id: string;
	readonly title: string;
	/** Bytes on this device when all of it is here. */
	readonly size: number;
	/** Bytes that are not here yet. */
	readonly lacking: number;
	readonly kind: 'not-kept' | 'incomplete' | 'ready' | 'within-whole';
}

/** @throws Error in words for the reader when neither the site nor this device has the list. */
export async function survey(base: string): Promise<Survey> {
	const state = await readState(base);
	const kept = state && (await readKeptManifest(base, state.build));
	const here = kept && { state, manifest: kept };
	const server = await fetchOfflineManifest(base).catch((error: unknown) => {
		if (!here) throw error;
		return null;
	});
	const manifest = here?.manifest ?? server;
	if (!manifest) return { rows: [], update: null };
	const isHere = await whatIsHere(base, here);
	const lackOf = (files: readonly SiteFile[]) => sizeOf(files.filter((file) => !isHere(file)));
	const answers = here !== null && (await ownRegistration(base)) !== null;
	const parts = here?.state.parts ?? [];
	const rows = [{ id: WHOLE, title: 'The whole site' }, ...manifest.parts].map(({ id, title }): Row => {
		const isWanted = parts.includes(id);
		const files = filesOf(isWanted ? manifest : (server ?? manifest), [id]);
		const [size, lacking] = [sizeOf(files), lackOf(files)];
		if (!isWanted)
			return { id, title, size, lacking, kind: parts.includes(WHOLE) ? 'within-whole' : 'not-kept' };
		return { id, title, size, lacking, kind: lacking === 0 && answers ? 'ready' : 'incomplete' };
	});
	const isOld = here !== null && server !== null && server.build !== here.state.build;
	return { rows, update: isOld ? lackOf(filesOf(server, here.state.parts)) : null };
}

/** By digest what is kept for offline use; by address what Python's own runs left here. */
async function whatIsHere(
	base: string,
	kept: { readonly state: OfflineState; readonly manifest: OfflineManifest } | null,
): Promise<(file: SiteFile) => boolean> {
	const python = new Set(await keptFiles.list());
	const intact = new Set<string>();
	if (kept) {
		const files = filesOf(kept.manifest, kept.state.parts);
		const lacking = new Set(await lackingOf(base, kept.state.build, files));
		for (const file of files) {
			if (!lacking.has(file)) intact.add(nameOf(file));
			else python.delete(base + file.path);
		}
	}
	return (file) => intact.has(nameOf(file)) || (isPython(file.path) && python.has(base + file.path));
}

function nameOf({ path, sha256 }: SiteFile): string {
	return `${path} ${sha256}`;
}
