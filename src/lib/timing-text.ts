import type { TimedVersion, Timing } from '#src/runtime/timing.ts';

const UNITS = [
	['s', 1e-3],
	['ms', 1],
	['µs', 1e3],
	['ns', 1e6],
] as const;

/** Figures are shown as far as they would come out again. */
function rounded(value: number, digits: number): number {
	return Number(value.toPrecision(digits));
}

/** How many times as fast as the first version this one is, to two digits. */
export function speedup({ versions }: Timing, { minMs }: TimedVersion): number {
	return rounded((versions[0]?.minMs ?? minMs) / minMs, 2);
}

/** `24 ms`, all in the unit in which the slowest is at least 1, so that the figures can be compared. */
export function callTimes({ versions }: Timing): string[] {
	const slowest = Math.max(...versions.map(({ minMs }) => minMs));
	const [unit, perMs] = UNITS.find(([, perMs]) => slowest * perMs >= 1) ?? UNITS[3];
	return versions.map(({ minMs }) => `${plain(rounded(minMs * perMs, 2))} ${unit}`);
}

/** `1,200` and `0.042`, never `1.2e3`. */
export function plain(value: number): string {
	return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}

/** The lines of a recording's section. Of times three digits are kept; the speedup is there to be read in a diff. */
export function formatTiming(timing: Timing): string {
	const kept = {
		...timing,
		stepMs: rounded(timing.stepMs, 3),
		versions: timing.versions.map((version) => ({
			...version,
			minMs: rounded(version.minMs, 3),
			medianMs: rounded(version.medianMs, 3),
		})),
	};
	const lines = kept.versions.map((version) => {
		const { label, minMs, medianMs, calls } = version;
		return `${minMs} ms (median ${medianMs}), ${speedup(kept, version)} × as fast, ${calls} ${calls === 1 ? 'call' : 'calls'}: ${label}`;
	});
	return [`least of ${kept.rounds} rounds, clock steps of ${kept.stepMs} ms`, ...lines].join('\n');
}

/** @returns null when the lines are not those of `formatTiming`. */
export function parseTiming([head = '', ...lines]: readonly string[]): Timing | null {
	const [, rounds, stepMs] = /^least of (\d+) rounds, clock steps of (\S+) ms$/.exec(head) ?? [];
	const versions = lines.map(parseVersion);
	if (rounds === undefined || stepMs === undefined || versions.includes(null)) return null;
	return {
		rounds: Number(rounds),
		stepMs: Number(stepMs),
		versions: versions.filter((version) => version !== null),
	};
}

function parseVersion(line: string): TimedVersion | null {
	const match = /^(\S+) ms \(median (\S+)\), \S+ × as fast, (\d+) calls?: (.*)$/.exec(line);
	if (!match) return null;
	const [, minMs, medianMs, calls, label = ''] = match;
	return { label, minMs: Number(minMs), medianMs: Number(medianMs), calls: Number(calls) };
}
