import { type Element, h } from '#src/components/program-output/tree.ts';
import { callTimes, plain, speedup } from '#src/lib/timing-text.ts';
import type { TimedVersion, Timing } from '#src/runtime/timing.ts';

/**
 * The versions and the time that one call takes, as numbers and as bars.
 * @param where whose times these are: what ran them, on what.
 */
export function timingTable(timing: Timing, where: string): Element {
	const { rounds, stepMs, versions } = timing;
	const times = callTimes(timing);
	const slowest = Math.max(...versions.map(({ minMs }) => minMs));
	const row = (version: TimedVersion, at: number): Element => {
		const share = ((version.minMs / slowest) * 100).toFixed(1);
		// An edge, not a ground: it is printed and keeps to colours that the reader forces.
		const bar = h('span', { class: 'time-bar', style: `inline-size: ${share}%`, 'aria-hidden': 'true' });
		return h(
			'tr',
			{},
			h('th', { scope: 'row' }, version.label),
			h('td', {}, times[at] ?? '', bar),
			h('td', {}, plain(speedup(timing, version))),
		);
	};
	const heads = ['Version', 'Time per call', '× as fast as the first'];
	return h(
		'table',
		{},
		h('caption', {}, where),
		h('thead', {}, h('tr', {}, ...heads.map((text) => h('th', { scope: 'col' }, text)))),
		h('tbody', {}, ...versions.map(row)),
		h(
			'tfoot',
			{},
			h('tr', {}, h('td', { colspan: '3' }, `Least of ${count(rounds, 'round')}; ${clockText(stepMs)}.`)),
		),
	);
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function clockText(stepMs: number): string {
	return stepMs < 0.01 ? 'the clock ticks finer than 0.01 ms' : `the clock ticks every ${plain(stepMs)} ms`;
}
