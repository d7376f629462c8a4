import type { Wheel } from '../lock.ts';
import { pipDownload } from '../pip.ts';
import type { Source } from './source.ts';

/** The package registry that pip is set up for. One call of pip for all wheels, for its start is what takes time. */
export const registry: Source = {
	name: 'package registry',
	serves: (wheel) => requirementOf(wheel) !== undefined,
	async *get(wheels) {
		const requirements = wheels.map(requirementOf).filter((requirement) => requirement !== undefined);
		const files = await pipDownload(requirements).catch((error: Error) => error);
		for (const wheel of wheels) {
			const bytes = files instanceof Error ? undefined : files.get(wheel.file);
			if (bytes) yield { kind: 'found', wheel, bytes };
			else {
				const reason = files instanceof Error ? files.message : `pip brought no ${wheel.file}`;
				yield { kind: 'absent', wheel, reason };
			}
		}
	},
};

function requirementOf(wheel: Wheel): string | undefined {
	return wheel.sources.find((source) => source.kind === 'registry')?.requirement;
}
