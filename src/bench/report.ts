import { readFile, writeFile } from 'node:fs/promises';
import { runCommand } from '#src/cli/step.ts';
import type { Spread } from './spread.ts';
import type { StartTimes } from './startup.ts';
import type { StopTimes } from './stop-latency.ts';

export interface Results {
	/** When, in which browser, on what, as `2026-11-21, Chromium 156, 2 cores, load 0.4 at the start`. */
	readonly conditions: string;
	/** By program. */
	readonly starts: Readonly<Record<string, Compared>>;
	readonly secondRun: Spread;
	readonly stop: StopTimes;
}

export interface Compared {
	readonly ours: StartTimes;
	readonly stock: StartTimes;
	/** Bytes that Python has taken from the machine after the program. */
	readonly memory: number;
}

const VISITS = ['cold', 'warm', 'returning'] as const;
const DOCUMENT = 'docs/start-up.md';
const BETWEEN_MARKS = /(<!-- bench -->\n)[\s\S]*(<!-- \/bench -->)/;

/** Puts the tables between the marks of docs/start-up.md. @throws Error when it has none. */
export async function writeTables(results: Results): Promise<void> {
	const text = await readFile(DOCUMENT, 'utf8');
	if (!BETWEEN_MARKS.test(text))
		throw new Error(
			`${DOCUMENT} has no place for the tables: <!-- bench --> and <!-- /bench -->, a line each`,
		);
	const tables = tablesOf(results);
	await writeFile(
		DOCUMENT,
		text.replace(BETWEEN_MARKS, (_all, open, close) => `${open}\n${tables}\n\n${close}`),
	);
	await runCommand(['npx', 'biome', 'format', '--write', DOCUMENT]);
}

export function tablesOf({ conditions, starts, secondRun, stop }: Results): string {
	const times = Object.entries(starts).flatMap(([name, { ours, stock }]) =>
		VISITS.map((visit) => [
			name,
			visit,
			milliseconds(ours[visit]),
			milliseconds(stock[visit]),
			`${ratio(ours[visit].min, stock[visit].min)} / ${ratio(ours[visit].median, stock[visit].median)}`,
		]),
	);
	const loads = Object.entries(starts).map(([name, { ours, stock, memory }]) => [
		name,
		traffic(ours),
		traffic(stock),
		`${(memory / 2 ** 20).toFixed(0)} MiB`,
	]);
	const others = [
		['second run of `print(1)`', milliseconds(secondRun)],
		['Stop, in a loop of Python: the interpreter is kept', milliseconds(stop.loop)],
		['Stop, in a loop of C: its worker is ended after 2 s', milliseconds(stop.killed)],
		['the run after that, with a new worker', milliseconds(stop.back)],
	];
	return [
		`${conditions}. Times in milliseconds, smallest / median.`,
		table(['program', 'visit', 'this site', 'stock Pyodide', 'ratio'], times),
		table(['program', 'first run loads', 'stock loads', 'memory of Python'], loads),
		table(['', 'time'], others),
	].join('\n\n');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function milliseconds({ min, median }: Spread): string {
	return `${min.toFixed(0)} / ${median.toFixed(0)}`;
}

function ratio(ours: number, stock: number): string {
	return (ours / stock).toFixed(2);
}

function traffic({ bytes, requests }: StartTimes): string {
	return `${(bytes / 1e6).toFixed(1)} MB in ${requests} requests`;
}
