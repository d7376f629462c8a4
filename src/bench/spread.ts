/** Smallest and middle value of several measurements, in their unit. */
export interface Spread {
	readonly min: number;
	readonly median: number;
	readonly runs: number;
}

/** @throws RangeError when nothing was measured. */
export function spreadOf(values: readonly number[]): Spread {
	const sorted = [...values].sort((a, b) => a - b);
	const [min, median] = [sorted[0], sorted[Math.floor(sorted.length / 2)]];
	if (min === undefined || median === undefined) throw new RangeError('nothing was measured');
	return { min, median, runs: values.length };
}
