import type { Piece, Recording } from '#src/lib/recording.ts';
import type { Table } from '#src/runtime/protocol.ts';

/** What a program showed, as a terminal would; figures are told. */
export function outputText({ pieces, types }: Recording): string {
	return [...pieces.map(pieceText), types ?? ''].filter(Boolean).join('\n');
}

function pieceText(piece: Piece): string {
	switch (piece.kind) {
		case 'text':
			return piece.text;
		case 'table':
			return tableText(piece.table);
		case 'figure':
			return `[Figure: ${piece.alt}]`;
		case 'raised':
			return piece.traceback;
	}
}

function tableText({ columns, index, rows }: Table): string {
	const lines = [['', ...columns], ...rows.map((row, at) => [index[at] ?? '', ...row])];
	const widths = ['', ...columns].map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
	return lines.map((line) => line.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  ')).join('\n');
}
