import { withoutMarks } from '#src/lib/marked-code.ts';
import type { TakenQuestion } from './question.ts';

/** Columns by their header. What holds several values has them on lines of their own. */
const COLUMNS: Readonly<Record<string, (question: TakenQuestion) => string>> = {
	id: ({ id }) => id,
	stage: ({ stage }) => stage.short,
	topic: ({ topic }) => topic,
	level: ({ level }) => level,
	question: ({ question }) => withoutMarks(question),
	hint: ({ hint }) => withoutMarks(hint),
	in_30_seconds: ({ short }) => withoutMarks(short),
	listen_for: ({ listenFor }) => withoutMarks(listenFor.join('\n')),
	full_answer_html: ({ answer }) => answer,
	program: ({ proof }) => proof?.code ?? '',
	program_output: ({ proof }) => proof?.output ?? '',
	follow_ups: ({ followUps }) => followUps.join('\n'),
	tags: ({ tags }) => tags.join('\n'),
	libraries: ({ libraries }) => libraries.join('\n'),
	path: ({ path }) => path,
};

/** As RFC 4180 has it, with a byte-order mark, without which Excel does not read UTF-8. */
export function questionsCsv(questions: readonly TakenQuestion[]): string {
	const rows = questions.map((question) => Object.values(COLUMNS).map((read) => read(question)));
	return `\uFEFF${[Object.keys(COLUMNS), ...rows].map(csvLine).join('')}`;
}

function csvLine(cells: readonly string[]): string {
	return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
	// A spreadsheet takes what begins like this for a formula; a space in front makes it text again.
	const safe = /^[=+\-@\t\r]/.test(text) ? ` ${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
