import type { FirstKey } from './first-key.ts';
import type { Measured } from './in-browser.ts';
import { type Asked, percentile, type Quality, qualityOf, type Share } from './measures.ts';
import { type Half, STRATA, type Stratum } from './queries.ts';

export interface Figures {
	readonly halves: Readonly<Record<Half, HalfFigures>>;
	readonly latencyMs: { readonly p50: number; readonly p95: number };
	readonly firstKey: FirstKey;
	readonly bytes: { readonly first: number; readonly all: number };
}

export interface HalfFigures {
	/** All strata together but `nothing`. */
	readonly all: Quality;
	readonly strata: Readonly<Record<Exclude<Stratum, 'nothing'>, Quality>>;
	/** Queries that may find nothing and found something. */
	readonly falsePositives: Share;
}

const SOUGHT = STRATA.filter((stratum) => stratum !== 'nothing');

/** @param allBytes all files of the search. */
export function figuresOf(
	asked: readonly Asked[],
	{ firstBytes, firstKey }: Pick<Measured, 'firstBytes' | 'firstKey'>,
	allBytes: number,
): Figures {
	const times = asked.map(({ ms }) => ms);
	return {
		halves: { tuning: half(asked, 'tuning'), held: half(asked, 'held') },
		latencyMs: { p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
		firstKey,
		bytes: { first: firstBytes, all: allBytes },
	};
}

function half(asked: readonly Asked[], name: Half): HalfFigures {
	const strata = SOUGHT.map((stratum) => [stratum, qualityOf(asked, name, stratum)] as const);
	const { zero } = qualityOf(asked, name, 'nothing');
	return {
		all: qualityOf(asked, name),
		strata: Object.fromEntries(strata) as HalfFigures['strata'],
		falsePositives: { share: 1 - zero.share, low: 1 - zero.high, high: 1 - zero.low },
	};
}

export function table({ halves, latencyMs, firstKey, bytes }: Figures): string {
	const heads = ['half', 'stratum', 'n', 'MRR@10', 'recall@1', 'recall@5', 'found nothing'];
	const rows = Object.entries(halves).flatMap(([name, { all, strata }]) => [
		...Object.entries(strata).map(([stratum, quality]) => row(name, stratum, quality)),
		row(name, '**all**', all),
	]);
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const falsePositives = Object.entries(halves).map(
		([name, { falsePositives: share }]) => `${name} ${percent(share)}`,
	);
	return [
		[line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n'),
		`False positives: ${falsePositives.join(', ')}.`,
		`Query: p50 ${latencyMs.p50.toFixed(1)} ms, p95 ${latencyMs.p95.toFixed(1)} ms. ` +
			`First result after the first key: median ${firstKey.ready.median.toFixed(0)} ms (min ${firstKey.ready.min.toFixed(0)}); ` +
			`typed in the moment of the focus: median ${firstKey.atOnce.median.toFixed(0)} ms. ` +
			`The first query loads ${kilobytes(bytes.first)}; all files of the search are ${kilobytes(bytes.all)}.`,
	].join('\n\n');
}

function row(half: string, stratum: string, { count, mrr, first, five, zero }: Quality): string[] {
	return [half, stratum, `${count}`, mrr.toFixed(2), percent(first), percent(five), percent(zero)];
}

function percent({ share, low, high }: Share): string {
	const round = (part: number) => (part * 100).toFixed(0);
	return `${(share * 100).toFixed(1)} % (${round(low)}–${round(high)})`;
}

function kilobytes(bytes: number): string {
	return `${(bytes / 1000).toFixed(0)} kB`;
}
