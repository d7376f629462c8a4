import type { ProgramFile } from '#src/lib/program-files.ts';
import { digestOf, type Piece, type Recording } from '#src/lib/recording.ts';
import type { Outcome, Shown } from '#src/runtime/protocol.ts';
import type { NodePython } from './node-python.ts';
import { maskVolatile } from './volatile.ts';

/** Far above what any program of the content takes; one that needs it has a loop without end. */
const LIMIT_MS = 60_000;

/** @throws Error when the run has no result that could be shown: stopped by the clock, or the interpreter crashed. */
export async function observe(python: NodePython, { path, name, code }: ProgramFile): Promise<Recording> {
	const { outcome, shown } = await python.run({ name, code }, LIMIT_MS);
	if (outcome.kind === 'stopped') throw new Error(`${path} was still running after ${LIMIT_MS / 1000} s`);
	if (outcome.kind === 'crashed') throw new Error(`${path} crashed the interpreter: ${outcome.reason}`);
	const pieces = mergeText(shown, path);
	if (outcome.kind === 'raised') pieces.push(raised(outcome));
	return { made: python.versions, digest: digestOf(code), pieces };
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
		else pieces.push({ kind: 'figure', alt: item.alt });
	}
	return pieces.map((piece) =>
		piece.kind === 'text' ? { ...piece, text: maskVolatile(piece.text).replace(/\n$/, '') } : piece,
	);
}
