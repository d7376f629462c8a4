import { unzipSync, zipSync } from 'fflate';

/** Members of a zip archive (a wheel is one) whose path `wanted` accepts. */
export function readMembers(
	archive: Uint8Array,
	wanted: (path: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
	const files = unzipSync(archive, { filter: ({ name }) => !name.endsWith('/') && wanted(name) });
	return new Map(Object.entries(files));
}

/** Paths of all members; none is unpacked. */
export function listMembers(archive: Uint8Array): string[] {
	const paths: string[] = [];
	unzipSync(archive, {
		filter: ({ name }) => {
			if (!name.endsWith('/')) paths.push(name);
			return false;
		},
	});
	return paths;
}

/** A zip archive of these, uncompressed; the same files always give the same bytes. */
export function writeZip(files: readonly (readonly [path: string, content: Uint8Array])[]): Uint8Array {
	return zipSync(Object.fromEntries(files), { level: 0, mtime: new Date(1980, 0) });
}
