/** What `driver/timing.py` measured of a program's versions, in their order. */
export interface Timing {
	readonly rounds: number;
	/** The smallest step of the clock. */
	readonly stepMs: number;
	readonly versions: readonly TimedVersion[];
}

/** One way to do it: milliseconds of one call, the least and the median of all rounds. */
export interface TimedVersion {
	readonly label: string;
	readonly minMs: number;
	readonly medianMs: number;
	/** Calls that one sample is made of. */
	readonly calls: number;
}

/** As many as the driver takes, and as long. */
const MOST_VERSIONS = 12;
const LONGEST_LABEL = 80;

const isPositive = (value: unknown): boolean => Number.isFinite(value) && (value as number) > 0;

/** Whether a table can be drawn of what came from where readers' code runs. */
export function isTiming(value: unknown): value is Timing {
	if (typeof value !== 'object' || value === null) return false;
	const { rounds, stepMs, versions } = value as Readonly<Record<keyof Timing, unknown>>;
	const isList = Array.isArray(versions) && versions.length >= 1 && versions.length <= MOST_VERSIONS;
	return isPositive(rounds) && isPositive(stepMs) && isList && versions.every(isTimedVersion);
}

function isTimedVersion(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false;
	const { label, minMs, medianMs, calls } = value as Readonly<Record<keyof TimedVersion, unknown>>;
	const isLabel = typeof label === 'string' && label.length <= LONGEST_LABEL;
	return isLabel && isPositive(minMs) && isPositive(medianMs) && isPositive(calls);
}
