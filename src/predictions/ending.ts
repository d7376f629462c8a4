import { isSameLine } from './same-line.ts';

/** What two versions of a program print, by line, and the error that the first ends with. */
export interface Endings {
	readonly broken: readonly string[];
	readonly fixed: readonly string[];
	/** Class, as `ValueError`; null where it runs to its end. */
	readonly error: string | null;
}

/** What a reader is asked about a broken program. */
export interface Riddle {
	/** Lines that both versions print: they are told. */
	readonly given: readonly string[];
	readonly answers: readonly Answer[];
	/** Whether a line that the reader typed says what happens. */
	readonly accepts: (typed: string) => boolean;
}

export interface Answer {
	/** `error`: it ends with the exception of this name; `output`: it goes on with these lines, or with none. */
	readonly kind: 'error' | 'output';
	readonly text: string;
	readonly right: boolean;
}

const USUAL_ERRORS = ['TypeError', 'ValueError', 'KeyError', 'IndexError', 'AttributeError'];
/** More would be reading, not predicting. */
const SHOWN_LINES = 3;

/** @returns null where both versions end alike: there is nothing to choose from. */
export function riddleOf({ broken, fixed, error }: Endings): Riddle | null {
	const same = broken.findIndex((line, i) => line !== fixed[i]);
	const from = same < 0 ? Math.min(broken.length, fixed.length) : same;
	const [wrong, right] = [fixed, broken].map((lines) => lines.slice(from, from + SHOWN_LINES).join('\n'));
	if (error === null && wrong === right) return null;
	const output = (text: string, isRight: boolean): Answer => ({ kind: 'output', text, right: isRight });
	const errors = USUAL_ERRORS.filter((name) => name !== error)
		.slice(0, error === null ? 1 : 2)
		.map((text): Answer => ({ kind: 'error', text, right: false }));
	const told: Answer =
		error === null ? output(right ?? '', true) : { kind: 'error', text: error, right: true };
	const own = broken.filter((line) => !fixed.includes(line));
	return {
		given: broken.slice(0, from),
		answers: [told, output(wrong ?? '', false), ...errors].toSorted(byText),
		accepts: (typed) => (error === null ? own : [error, ...own]).some((line) => isSameLine(typed, line)),
	};
}

/** An order that says nothing of what is right. */
function byText(a: Answer, b: Answer): number {
	return a.kind === b.kind ? a.text.localeCompare(b.text) : a.kind === 'error' ? 1 : -1;
}
