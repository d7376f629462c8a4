import { readFile, writeFile } from 'node:fs/promises';
import { runCommand } from '#src/cli/step.ts';
import { sizeText } from '#src/lib/size-text.ts';
import { ASSUMED, type Day, DOINGS, type Measured } from './arithmetic.ts';

const DOCUMENT = 'docs/hosting.md';
const BETWEEN_MARKS = /(<!-- hosting -->\n)[\s\S]*(<!-- \/hosting -->)/;

/** Puts the tables between the marks of docs/hosting.md. */
export async function writeReport(measured: Measured, day: Day, conditions: string): Promise<void> {
	const text = await readFile(DOCUMENT, 'utf8');
	const tables = [conditions, visitsTable(measured), assumptions(), dayTable(day)].join('\n\n');
	await writeFile(
		DOCUMENT,
		text.replace(BETWEEN_MARKS, (_all, open, close) => `${open}\n${tables}\n\n${close}`),
	);
	await runCommand(['npx', 'biome', 'format', '--write', DOCUMENT]);
}

function visitsTable(measured: Measured): string {
	const rows = DOINGS.flatMap((doing) =>
		(['first', 'later'] as const).map((visit) => {
			const { requests, unchanged, bytes } = measured[doing][visit];
			return [doing, visit, String(requests), String(unchanged), sizeText(bytes)];
		}),
	);
	return table(['what a reader does', 'visit', 'requests', 'of these unchanged', 'bytes'], rows);
}

function assumptions(): string {
	const { readers, shares, returning, peak, places, pageSeconds } = ASSUMED;
	const doings = DOINGS.map((doing) => `${percent(shares[doing])} ${doing}`).join('; ');
	return `Assumed: ${count(readers)} readers a day; ${doings}; ${percent(returning)} were here before; the busiest minute is ${peak} times the average; a content network of ${places} places keeps pages for ${pageSeconds} seconds and the rest for a day.`;
}

function dayTable(day: Day): string {
	return table(
		['a day', ''],
		[
			['sent', `${(day.bytes / 1e12).toFixed(2)} TB`],
			['requests', count(day.requests)],
			['requests in the busiest second', count(day.peakRequests)],
			['bandwidth then', `${(day.peakBitsPerSecond / 1e9).toFixed(2)} Gbit/s`],
			['requests that reach the host behind a content network', `${count(day.passedOn)} at most`],
			['answered by the content network', percent(day.hitRate)],
		],
	);
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

const count = (value: number): string => Math.round(value).toLocaleString('en');
const percent = (share: number): string => `${(share * 100).toFixed(share > 0.99 ? 1 : 0)} %`;
