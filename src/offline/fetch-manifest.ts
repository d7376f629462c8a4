import { MANIFEST, type OfflineManifest } from './manifest.ts';

/** @throws Error in words for the reader. */
export async function fetchOfflineManifest(base: string): Promise<OfflineManifest> {
	const response = await fetch(base + MANIFEST, { cache: 'no-store' }).catch(() => {
		throw new Error('the site can’t be reached');
	});
	if (!response.ok) throw new Error(`the site answered ${response.status} for its list of files`);
	return (await response.json().catch(() => {
		throw new Error('the site’s list of files arrived damaged');
	})) as OfflineManifest;
}
