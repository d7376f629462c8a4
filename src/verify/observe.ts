import type { ProgramFile } from '#src/lib/program-files.ts';
import { digestOf, type Piece, type Recording } from '#src/lib/recording.ts';
import type { Outcome, Program, Shown } from '#src/runtime/protocol.ts';
import { maskVolatile } from './volatile.ts';

/** Far above what any program of the content takes; one that needs it has a loop without end. */
const LIMIT_MS = 60_000;

/** A Python that runs the content's programs. */
export interface Host {
	/** What it is, for a recording of this program: interpreter, versions, machine. */
	made(program: Program): string;
	run(program: Program, limitMs: number): Promise<{ outcome: Outcome; shown: readonly Shown[] }>;
}

/** @throws Error when a run has no result that could be shown: stopped by the clock, or the interpreter crashed. */
export async function observe(python: Host, program: ProgramFile): Promise<Recording> {
	const { path, name, code, runner, types, datasets } = program;
	const pieces = await piecesOf(python, { name, code, runner, datasets }, path);
	const report = types === 'strict' ? await piecesOf(python, { name, code, runner: 'mypy' }, path) : null;
	return {
		made: python.made({ name, code, runner }),
		digest: digestOf(code),
		pieces,
		types: report && reportIn(report),
	};
}

async function piecesOf(python: Host, program: Program, path: string): Promise<Piece[]> {
	const { outcome, shown } = await python.run(program, LIMIT_MS);
	if (outcome.kind === 'stopped') throw new Error(`${path} was still running after ${LIMIT_MS / 1000} s`);
	if (outcome.kind === 'crashed') throw new Error(`${path} crashed the interpreter: ${outcome.reason}`);
	const pieces = mergeText(shown, path);
	if (outcome.kind === 'raised') pieces.push(raised(outcome));
	return pieces;
}

/** What a tool said, whether it ended well or not. */
function reportIn(pieces: readonly Piece[]): string {
	return pieces
		.map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'raised' ? piece.traceback : ''))
		.join('\n');
}

function raised(outcome: Outcome & { kind: 'raised' }): Piece {
	return { ...outcome, message: maskVolatile(outcome.message), traceback: maskVolatile(outcome.traceback) };
}

/** How a program's output was cut into chunks is chance; one section per run of the same stream is not. */
function mergeText(shown: readonly Shown[], path: string): Piece[] {
	const pieces: Piece[] = [];
	for (const item of shown) {
		if (item.kind === 'capped')
			throw new Error(`${path} prints more than ${item.limitBytes} bytes; print less`);
		const last = pieces.at(-1);
		if (item.kind === 'text' && last?.kind === 'text' && last.stream === item.stream) {
			pieces[pieces.length - 1] = { ...last, text: last.text + item.chunk };
		} else if (item.kind === 'text') pieces.push({ kind: 'text', stream: item.stream, text: item.chunk });
		else if (item.kind === 'table') pieces.push({ kind: 'table', table: item.table });
		else if (item.kind === 'figure') pieces.push({ kind: 'figure', alt: item.alt });
	}
	return pieces.map((piece) =>
		piece.kind === 'text' ? { ...piece, text: maskVolatile(piece.text).replace(/\n$/, '') } : piece,
	);
}
