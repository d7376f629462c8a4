import type { Half, Query, Stratum } from './queries.ts';

export interface Asked {
	readonly query: Query;
	/** `kind id` of what was found, best first. */
	readonly found: readonly string[];
	readonly ms: number;
}

/** A share from 0 to 1 with its 95 % interval (Wilson's). */
export interface Share {
	readonly share: number;
	readonly low: number;
	readonly high: number;
}

export interface Quality {
	readonly count: number;
	/** Mean of 1 / place of the first right record, 0 beyond the tenth place. */
	readonly mrr: number;
	readonly first: Share;
	readonly five: Share;
	/** Queries that found nothing: a fault, but for those that may find nothing. */
	readonly zero: Share;
}

/** @param half without it, both. */
export function qualityOf(asked: readonly Asked[], half: Half, stratum?: Stratum): Quality {
	const chosen = asked.filter(
		({ query }) => query.half === half && (stratum ? query.stratum === stratum : query.stratum !== 'nothing'),
	);
	const places = chosen.map(placeOf);
	const within = (n: number) =>
		shareOf(places.filter((place) => place > 0 && place <= n).length, chosen.length);
	return {
		count: chosen.length,
		mrr:
			places.reduce((sum, place) => sum + (place > 0 && place <= 10 ? 1 / place : 0), 0) /
			Math.max(1, chosen.length),
		first: within(1),
		five: within(5),
		zero: shareOf(chosen.filter(({ found }) => found.length === 0).length, chosen.length),
	};
}

/** Place of the first right record from 1; 0 if none was found. */
export function placeOf({ query, found }: Asked): number {
	return found.findIndex((key) => query.expected.includes(key)) + 1;
}

export function shareOf(hits: number, count: number): Share {
	if (count === 0) return { share: 0, low: 0, high: 1 };
	const z = 1.96;
	const share = hits / count;
	const middle = share + (z * z) / (2 * count);
	const reach = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
	const all = 1 + (z * z) / count;
	return { share, low: Math.max(0, (middle - reach) / all), high: Math.min(1, (middle + reach) / all) };
}

/** @param part from 0 to 1, as 0.95. */
export function percentile(values: readonly number[], part: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
