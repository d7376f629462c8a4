import { fetchOfflineManifest } from './fetch-manifest.ts';
import { filesOf, sizeOf } from './manifest.ts';
import { type OfflineState, readKeptManifest } from './state.ts';

/** Bytes that differ between what is kept and what the server has. @throws Error in words for the reader. */
export async function updateSize(base: string, { build, parts }: OfflineState): Promise<number> {
	const [server, kept] = await Promise.all([fetchOfflineManifest(base), readKeptManifest(base, build)]);
	const known = new Map(kept?.files.map(({ path, sha256 }) => [path, sha256]));
	return sizeOf(filesOf(server, parts).filter(({ path, sha256 }) => known.get(path) !== sha256));
}
