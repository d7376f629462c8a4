import type { Cache } from './cache.ts';
import type { Wheel } from './lock.ts';
import { sha256 } from './sha256.ts';
import type { Answer, Source } from './sources/source.ts';

/**
 * Brings every wheel into the cache, asking the sources in their order for what is still missing.
 * Nothing enters the cache whose digest isn't the one in the lock.
 * @param report told of long steps, a line each
 * @throws Error that names each file that could not be had, why, and what to do
 */
export async function fetchWheels(
	wheels: readonly Wheel[],
	cache: Cache,
	sources: readonly Source[],
	report: (line: string) => void,
): Promise<void> {
	const missing = new Map<Wheel, string[]>();
	for (const wheel of wheels) if (!(await cache.read(wheel.sha256))) missing.set(wheel, []);
	for (const source of sources) {
		const asked = [...missing.keys()].filter((wheel) => source.serves(wheel));
		if (asked.length === 0) continue;
		report(`${source.name}: asking for ${asked.length} of ${wheels.length} wheels`);
		const reported = new Set<string>();
		for await (const answer of source.get(asked)) {
			const { wheel } = answer;
			const refusal = refuse(answer);
			if (refusal) {
				missing.get(wheel)?.push(`    ${source.name}: ${refusal}`);
				if (!reported.has(refusal)) report(`  ${wheel.file}: ${refusal}`);
				reported.add(refusal);
			} else if (answer.kind === 'found') {
				await cache.put(wheel.sha256, answer.bytes);
				missing.delete(wheel);
				report(`  ${wheel.file}`);
			}
		}
	}
	if (missing.size === 0) return;
	throw new Error(
		`${missing.size} wheels of wheels.lock.json could not be had; each must match its sha256 there:\n${tell(missing)}\n` +
			'Check the network and that "python3 -m pip" works, then run again; what was fetched is kept.',
	);
}

/** Files that failed for the same reasons stand together. */
function tell(failures: ReadonlyMap<Wheel, readonly string[]>): string {
	const groups = Map.groupBy(failures, ([, reasons]) => reasons.join('\n') || '    no source is known');
	const files = (group: readonly [Wheel, unknown][]) => group.map(([{ file }]) => `  ${file}`).join('\n');
	return [...groups].map(([reasons, group]) => `${files(group)}\n${reasons}`).join('\n');
}

/** Why the answer can't be used; `null` when it can. */
function refuse(answer: Answer): string | null {
	if (answer.kind === 'absent') return answer.reason;
	const actual = sha256(answer.bytes);
	if (actual === answer.wheel.sha256) return null;
	return `refused: its sha256 is ${actual}, wheels.lock.json says ${answer.wheel.sha256}`;
}
