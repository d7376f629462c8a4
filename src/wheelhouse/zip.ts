import { unzipSync } from 'fflate';

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
