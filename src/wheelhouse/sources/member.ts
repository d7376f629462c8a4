import type { Bundle, Wheel } from '../lock.ts';
import { pipDownload } from '../pip.ts';
import { sha256 } from '../sha256.ts';
import { readMembers } from '../zip.ts';
import type { Answer, Source } from './source.ts';

/** Wheels that travel inside another wheel of the registry, which is downloaded once for all of them. */
export function members(bundle: Bundle): Source {
	const pathOf = (wheel: Wheel) =>
		wheel.sources.find((source) => source.kind === 'member' && source.bundle === bundle.requirement);
	return {
		name: `members of ${bundle.requirement}`,
		serves: (wheel) => pathOf(wheel) !== undefined,
		async *get(wheels) {
			const archive = await download(bundle).catch((error: Error) => error);
			for (const wheel of wheels) yield answer(wheel, archive, pathOf(wheel));
		},
	};
}

function answer(
	wheel: Wheel,
	archive: Uint8Array | Error,
	source: Wheel['sources'][number] | undefined,
): Answer {
	if (archive instanceof Error) return { kind: 'absent', wheel, reason: archive.message };
	if (source?.kind !== 'member') return { kind: 'absent', wheel, reason: 'the lock names no member' };
	const bytes = readMembers(archive, (path) => path === source.path).get(source.path);
	return bytes
		? { kind: 'found', wheel, bytes }
		: { kind: 'absent', wheel, reason: `has no member ${source.path}` };
}

/** @throws Error when pip can't get the bundle or it isn't the one in the lock */
async function download(bundle: Bundle): Promise<Uint8Array> {
	const files = await pipDownload([bundle.requirement], ['--ignore-requires-python']);
	const bytes = files.get(bundle.file);
	if (!bytes) throw new Error(`pip brought ${[...files.keys()].join(', ')} instead of ${bundle.file}`);
	const actual = sha256(bytes);
	if (actual !== bundle.sha256)
		throw new Error(`${bundle.file} has sha256 ${actual}, the lock says ${bundle.sha256}`);
	return bytes;
}
