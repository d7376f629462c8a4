import { createHash } from 'node:crypto';
import type { Table } from '#src/runtime/protocol.ts';
import type { Timing } from '#src/runtime/timing.ts';
import { formatTiming, parseTiming } from './timing-text.ts';

/**
 * The `.out` file beside a program: what it printed when it last ran, written by `npm run verify -- --record`
 * and never by hand. It is text so that a diff can be read. Lines that begin with `#:` open a section:
 *
 *     #: python 3.14.2 pyodide 314.0.3 sha256 <digest of the .py>
 *     #: out
 *     42
 *     #: raised ValueError line 7
 *     Traceback (most recent call last): …
 *     #: mypy
 *     Success: no issues found in 1 source file
 *
 * One that `npm run record:desktop` made begins with `#: CPython 3.13.0 (…)`. It may end with the times of the program's
 * versions (`formatTiming`):
 *
 *     #: timing
 *     least of 9 rounds, clock steps of 0.00006 ms
 *     24 ms (median 24.6), 1 × as fast, 3 calls: for loop
 */
export interface Recording {
	/** Interpreter and versions, as `python 3.14.2 pyodide 314.0.3` or `CPython 3.13.0 (64-bit Linux, …)`. */
	readonly made: string;
	/** SHA-256 (hex) of the program's text when it ran. */
	readonly digest: string;
	readonly pieces: readonly Piece[];
	/** The report of `mypy --strict`; `null` where the program's page has not `types: strict`. */
	readonly types: string | null;
	/** Only of a desktop, and only where the program offers `versions`. */
	readonly timing?: Timing;
}

export type Piece =
	| { readonly kind: 'text'; readonly stream: 'out' | 'err'; readonly text: string }
	| { readonly kind: 'table'; readonly table: Table }
	| { readonly kind: 'figure'; readonly alt: string }
	| {
			readonly kind: 'raised';
			readonly error: string;
			readonly message: string;
			readonly traceback: string;
			readonly line: number | null;
	  };

const MARK = '#: ';
const TYPES = 'mypy';
const TIMING = 'timing';

export function digestOf(code: string): string {
	return createHash('sha256').update(code).digest('hex');
}

export function isFromDesktop({ made }: Recording): boolean {
	return made.startsWith('CPython ');
}

/** Where a recording comes from, in words for readers. */
export function recordedText(recording: Recording): string {
	return `Recorded${isFromDesktop(recording) ? ' on a desktop' : ''}: ${madeText(recording.made)}`;
}

/** The interpreter alone: a desktop's packages and machine stand with each output. */
export function interpreterText(recording: Recording): string {
	return isFromDesktop(recording)
		? recording.made.replace(/ \(.*/, ', on a desktop that each output names')
		: madeText(recording.made);
}

/** `Python 3.14.2, Pyodide 314.0.3`; a desktop is named as it stands. */
function madeText(made: string): string {
	return made.replace('python ', 'Python ').replace(' pyodide ', ', Pyodide ');
}

export function formatRecording(recording: Recording): string {
	const sections = recording.pieces.map(formatPiece);
	if (recording.types !== null) sections.push(`${MARK}${TYPES}\n${guard(recording.types)}`);
	if (recording.timing) sections.push(`${MARK}${TIMING}\n${formatTiming(recording.timing)}`);
	return `${[`${MARK}${recording.made} sha256 ${recording.digest}`, ...sections].join('\n')}\n`;
}

function formatPiece(piece: Piece): string {
	switch (piece.kind) {
		case 'text':
			return `${MARK}${piece.stream}\n${guard(piece.text)}`;
		case 'table':
			return `${MARK}table\n${JSON.stringify(piece.table)}`;
		case 'figure':
			return `${MARK}figure\n${guard(piece.alt)}`;
		case 'raised':
			return `${MARK}raised ${piece.error} line ${piece.line ?? '-'}\n${guard(piece.traceback)}`;
	}
}

/** A printed line that looks like a mark gets a backslash in front; `parseRecording` takes it off again. */
function guard(text: string): string {
	return text.replace(/\n$/, '').replace(/^(\\*#: )/gm, '\\$1');
}

function unguard(lines: readonly string[]): string {
	return lines.map((line) => line.replace(/^\\(\\*#: )/, '$1')).join('\n');
}

/** @throws Error that names the file and the cure when the text is not a recording. */
export function parseRecording(text: string, file: string): Recording {
	const [head = '', ...lines] = text.replace(/\n$/, '').split('\n');
	const match = /^#: (.+) sha256 ([0-9a-f]{64})$/.exec(head);
	if (!match?.[1] || !match[2]) throw notARecording(file, 'its first line is not "#: python … sha256 …"');
	const sections: { mark: string; lines: string[] }[] = [];
	for (const line of lines) {
		const open = sections.at(-1);
		if (line.startsWith(MARK)) sections.push({ mark: line.slice(MARK.length), lines: [] });
		else if (open) open.lines.push(line);
		else throw notARecording(file, 'text stands before the first section');
	}
	const report = sections.find(({ mark }) => mark === TYPES);
	const times = sections.find(({ mark }) => mark === TIMING);
	const timing = times ? parseTiming(times.lines) : null;
	if (times && !timing) throw notARecording(file, 'its section "#: timing" is not one');
	const shown = sections.filter((section) => section !== report && section !== times);
	return {
		made: match[1],
		digest: match[2],
		pieces: shown.map((section) => parsePiece(section.mark, section.lines, file)),
		types: report ? unguard(report.lines) : null,
		...(timing ? { timing } : {}),
	};
}

function parsePiece(mark: string, lines: readonly string[], file: string): Piece {
	const text = unguard(lines);
	if (mark === 'out' || mark === 'err') return { kind: 'text', stream: mark, text };
	if (mark === 'table') return { kind: 'table', table: JSON.parse(text) as Table };
	if (mark === 'figure') return { kind: 'figure', alt: text };
	const raised = /^raised (\S+) line (\d+|-)$/.exec(mark);
	if (!raised?.[1] || !raised[2]) throw notARecording(file, `"${MARK}${mark}" is not a known section`);
	const line = raised[2] === '-' ? null : Number(raised[2]);
	return { kind: 'raised', error: raised[1], message: messageIn(text, raised[1]), traceback: text, line };
}

/** What follows `ValueError: ` in the traceback; it may run over several lines. */
function messageIn(traceback: string, error: string): string {
	const start = traceback.lastIndexOf(`\n${error}: `);
	return start < 0 ? '' : traceback.slice(start + error.length + 3);
}

function notARecording(file: string, why: string): Error {
	return new Error(`${file}: not a recorded output, ${why}. Write it with: npm run verify -- --record`);
}
