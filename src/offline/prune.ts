import { KeptBuild } from './kept-build.ts';
import { mediaType } from './media-type.ts';
import { buildCache, keptBuilds, readState } from './state.ts';

/** Removes the builds before the last one, and the last one's pages: what is open of it needs only scripts and data. */
export async function prune(base: string): Promise<void> {
	const state = await readState(base);
	if (!state) return;
	for (const build of await keptBuilds(base)) {
		if (build === state.build) continue;
		if (build !== state.previous?.build) {
			await caches.delete(buildCache(base, build));
			continue;
		}
		const kept = new KeptBuild(base, build);
		for (const path of await kept.paths()) {
			if (mediaType(path).startsWith('text/html')) await kept.remove(path);
		}
	}
}
