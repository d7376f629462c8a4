import type { Traffic } from './counting-host.ts';

/** What a reader does on a day; measured once with an empty profile and once on a later visit. */
export const DOINGS = ['reads', 'reads, searches', 'reads, runs NumPy', 'reads, runs pandas'] as const;
export type Doing = (typeof DOINGS)[number];
export type Measured = Readonly<Record<Doing, { readonly first: Traffic; readonly later: Traffic }>>;

/** Nobody knows these; they are here to be changed. */
export const ASSUMED = {
	readers: 1_000_000,
	/** Of the readers, how many do what. */
	shares: { reads: 0.5, 'reads, searches': 0.2, 'reads, runs NumPy': 0.2, 'reads, runs pandas': 0.1 },
	/** Of the readers, how many have been here before. */
	returning: 0.6,
	/** Busiest minute, as a multiple of the day's average. */
	peak: 4,
	/** Places of a content network, each of which fetches a page anew after this many seconds, and other files once a day. */
	places: 300,
	pageSeconds: 3600,
} as const;

export interface Day {
	readonly bytes: number;
	readonly requests: number;
	/** In the busiest minute, a second. */
	readonly peakRequests: number;
	readonly peakBitsPerSecond: number;
	/** Requests that a content network has to pass on at most, and the share that it answers itself. */
	readonly passedOn: number;
	readonly hitRate: number;
}

/** @param files in the site, pages and other files whose names hold no digest, and those whose names do. */
export function dayOf(
	measured: Measured,
	files: { readonly pages: number; readonly immutable: number },
): Day {
	const { readers, shares, returning, peak, places, pageSeconds } = ASSUMED;
	const sum = (value: (traffic: Traffic) => number): number =>
		DOINGS.reduce((total, doing) => {
			const { first, later } = measured[doing];
			return total + readers * shares[doing] * ((1 - returning) * value(first) + returning * value(later));
		}, 0);
	const bytes = sum((traffic) => traffic.bytes);
	const requests = sum((traffic) => traffic.requests);
	const passedOn = places * (files.pages * (86_400 / pageSeconds) + files.immutable);
	return {
		bytes,
		requests,
		peakRequests: (requests / 86_400) * peak,
		peakBitsPerSecond: ((bytes * 8) / 86_400) * peak,
		passedOn,
		hitRate: 1 - passedOn / requests,
	};
}
