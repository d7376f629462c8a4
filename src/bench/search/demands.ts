import type { Figures } from './report.ts';

/** Shares of the held half, from 0 to 1; milliseconds, medians but for `p95Ms`; bytes of all files of the search. */
const DEMANDS = {
	recallAtFive: 0.95,
	codeRecallAtOne: 0.9,
	zeroResults: 0.02,
	falsePositives: 0.1,
	/** Of a query with the index loaded. */
	p95Ms: 30,
	firstKeyMs: 150,
	bytes: 600_000,
};

/** What falls short, a line each. */
export function failures({ halves: { held }, latencyMs, firstKey, bytes }: Figures): string[] {
	const five = held.all.five.share;
	const code = held.strata.code.first.share;
	const zero = held.all.zero.share;
	const wrong = held.falsePositives.share;
	return [
		...(five < DEMANDS.recallAtFive
			? [`recall@5 is ${five.toFixed(3)}, not ${DEMANDS.recallAtFive} or more`]
			: []),
		...(code < DEMANDS.codeRecallAtOne
			? [`recall@1 of code is ${code.toFixed(3)}, not ${DEMANDS.codeRecallAtOne} or more`]
			: []),
		...(zero > DEMANDS.zeroResults
			? [`${zero.toFixed(3)} find nothing, not ${DEMANDS.zeroResults} or less`]
			: []),
		...(wrong > DEMANDS.falsePositives
			? [`${wrong.toFixed(3)} false positives, not ${DEMANDS.falsePositives} or less`]
			: []),
		...(latencyMs.p95 > DEMANDS.p95Ms
			? [`p95 is ${latencyMs.p95.toFixed(1)} ms, not ${DEMANDS.p95Ms} or less`]
			: []),
		...(firstKey.ready.median > DEMANDS.firstKeyMs
			? [
					`the first result comes ${firstKey.ready.median.toFixed(0)} ms after the first key, not ${DEMANDS.firstKeyMs} or less`,
				]
			: []),
		...(bytes.all > DEMANDS.bytes ? [`all files are ${bytes.all} bytes, not ${DEMANDS.bytes} or fewer`] : []),
	];
}
