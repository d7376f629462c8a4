import { type OfflineVersion, VERSION } from './manifest.ts';

/** What the server has now. @returns `null` when it can't be reached or answers something else. */
export async function fetchVersion(base: string): Promise<OfflineVersion | null> {
	try {
		const response = await fetch(base + VERSION, { cache: 'no-store' });
		if (!response.ok) return null;
		const { build, off } = (await response.json()) as Partial<OfflineVersion>;
		// Who pulls the switch may leave the rest of the file away.
		if (off === true) return { build: build ?? '', off };
		return typeof build === 'string' ? { build, off: false } : null;
	} catch {
		return null;
	}
}
