/** What the site consists of: `offline/manifest.json`, written by the build, read by the page that keeps the site. */
export interface OfflineManifest {
	/** Digest over `files`: changes when anything of the site does. */
	readonly build: string;
	/** Digest over scripts, styles and Python; every page bears it as `data-code`. Pages and data of one code fit each other. */
	readonly code: string;
	readonly files: readonly SiteFile[];
	/** Paths of what every page needs, and the search: kept with each part. */
	readonly shell: readonly string[];
	/** What can be kept beside the whole: stages, then labs. */
	readonly parts: readonly Part[];
}

export interface SiteFile {
	/** Address below the site's base path: `stages/` for `stages/index.html`. */
	readonly path: string;
	/** Of the file as served, in hex. */
	readonly sha256: string;
	/** Bytes. */
	readonly size: number;
}

export interface Part {
	/** Of the stage or lab, as `numpy-numerical-computing`, `labs/ml-stack`. */
	readonly id: string;
	readonly title: string;
	readonly paths: readonly string[];
}

/** `offline/version.json`: small, because it is asked for often. */
export interface OfflineVersion {
	readonly build: string;
	/** The kill switch: every worker that reads `true` removes itself and what it keeps. */
	readonly off: boolean;
}

export const MANIFEST = 'offline/manifest.json';
export const VERSION = 'offline/version.json';
/** At the site's root: a worker answers for addresses below its own. */
export const WORKER = 'offline-worker.js';

/** Id of the part that is all. */
export const WHOLE = 'site';

/** What of the site these parts need, the shell first. A part that the site no longer has needs nothing. */
export function filesOf(manifest: OfflineManifest, parts: readonly string[]): SiteFile[] {
	const shell = new Set(manifest.shell);
	const wanted = new Set(manifest.shell);
	for (const { id, paths } of manifest.parts) {
		if (parts.includes(id)) for (const path of paths) wanted.add(path);
	}
	const files = parts.includes(WHOLE)
		? manifest.files
		: manifest.files.filter(({ path }) => wanted.has(path));
	return files.toSorted((a, b) => Number(shell.has(b.path)) - Number(shell.has(a.path)));
}

export function sizeOf(files: readonly SiteFile[]): number {
	return files.reduce((sum, { size }) => sum + size, 0);
}

/** Files of Python lie where its own runs keep them, and once only. */
export function isPython(path: string): boolean {
	return /^runtime\/[0-9a-f]{16}\//.test(path);
}
