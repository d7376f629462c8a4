import { MANIFEST, type OfflineManifest } from './manifest.ts';

/** What this browser keeps of the site. It names a build when all that every page of it needs is here. */
export interface OfflineState {
	/** Whose pages are shown when the network doesn't answer. */
	readonly build: string;
	readonly code: string;
	/** Ids of the parts that the reader wants here; whether they are complete is seen by looking. */
	readonly parts: readonly string[];
	/** Paths of Python's files that belong to them. */
	readonly python: readonly string[];
	/** What was here before: pages of it that are still open find their scripts and data. */
	readonly previous: Pick<OfflineState, 'build' | 'code'> | null;
}

// No base path holds a space, so caches of a site at `/offline/` are never taken for those of one at `/`.
const PREFIX = 'offline ';

export function buildCache(base: string, build: string): string {
	return `${base}${PREFIX}build ${build}`;
}

/** Builds of which pages are kept, in no order; some may be incomplete. */
export async function keptBuilds(base: string): Promise<string[]> {
	const start = buildCache(base, '');
	return (await caches.keys())
		.filter((name) => name.startsWith(start))
		.map((name) => name.slice(start.length));
}

function stateCache(base: string): string {
	return `${base}${PREFIX}state`;
}

/** Names of all caches of this site that hold pages; Python's is not among them. */
export async function offlineCaches(base: string): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(base + PREFIX));
}

/** @returns `null` where nothing is kept or storage is closed. */
export async function readState(base: string): Promise<OfflineState | null> {
	const state = await readJson(`${base}offline/state.json`, stateCache(base));
	return isState(state) ? state : null;
}

/** One entry, so that browsers write all of it or nothing. @throws DOMException when storage is full or closed. */
export async function writeState(base: string, state: OfflineState): Promise<void> {
	await writeJson(`${base}offline/state.json`, stateCache(base), state);
}

/** The list of a kept build's files. */
export async function readKeptManifest(base: string, build: string): Promise<OfflineManifest | null> {
	const manifest = await readJson(base + MANIFEST, buildCache(base, build));
	return manifest as OfflineManifest | null;
}

/** @throws DOMException when storage is full or closed. */
export async function writeKeptManifest(base: string, manifest: OfflineManifest): Promise<void> {
	await writeJson(base + MANIFEST, buildCache(base, manifest.build), manifest);
}

async function readJson(address: string, cacheName: string): Promise<unknown> {
	try {
		// `open` would make a cache for readers who keep nothing.
		const response = await caches.match(address, { cacheName });
		return (await response?.json()) ?? null;
	} catch {
		return null;
	}
}

async function writeJson(address: string, cacheName: string, content: unknown): Promise<void> {
	await (await caches.open(cacheName)).put(address, new Response(JSON.stringify(content)));
}

function isState(value: unknown): value is OfflineState {
	if (typeof value !== 'object' || value === null) return false;
	const { build, code, parts, python, previous } = value as Partial<Record<keyof OfflineState, unknown>>;
	return (
		typeof build === 'string' &&
		typeof code === 'string' &&
		Array.isArray(parts) &&
		Array.isArray(python) &&
		typeof previous === 'object'
	);
}
