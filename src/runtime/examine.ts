import type { PyCallable, PyProxy } from 'pyodide/ffi';
import { Output } from './output.ts';
import type { Check, Exam, Program, Shown } from './protocol.ts';

/** A Python function as the host calls it: its program may have to wait for the page, so the answer is a promise. */
export type Call = (function_: PyCallable, ...parameters: unknown[]) => Promise<unknown>;

/** What an exam needs of its interpreter. */
export interface Examiner {
	readonly judge: PyProxy;
	readonly call: Call;
	/** Starts the clock of one step. */
	readonly arm: (limitMs: number) => void;
	/** Who interrupted the step, if anybody did. */
	readonly interruptedBy: () => 'reader' | 'clock' | null;
	/** Where the program's output goes from now on. */
	readonly redirect: (output: Output) => void;
	readonly switching: boolean;
}

interface Outlined {
	readonly name: string;
	readonly title: string;
	readonly visible: boolean;
}

interface Begun {
	readonly kind: 'ok' | 'raised' | 'interrupted';
	readonly broken?: readonly string[];
	readonly refused?: boolean;
}

interface Verdict {
	readonly passed: boolean;
	readonly message: string;
}

// Captured before any reader's code runs, which can reach JavaScript's globals.
const parse = JSON.parse as <T>(text: string) => T;
const LATE = 'It ran longer than a check may take.';

/**
 * Puts the program to each check with a limit of its own.
 * @returns the checks, `null` when the reader stopped them, or the report of a program that could not even be loaded.
 */
export async function examine<Report extends Begun>(
	{ judge, call, arm, interruptedBy, redirect, switching }: Examiner,
	program: Program,
	exam: Exam,
): Promise<readonly Check[] | Report | null> {
	const { checks, forbidden, checkMs, untilFailure = false } = exam;
	const paper = JSON.stringify({ checks, forbidden });
	const python: PyProxy = judge.Exam(program.code, program.name, paper);
	const step = async <T>(method: PyCallable, ...parameters: unknown[]): Promise<T> => {
		arm(checkMs);
		return parse<T>(String(await call(method, ...parameters)));
	};
	try {
		const outline = await step<Outlined[]>(python.outline);
		const begun = await step<Report>(switching ? python.begin : python.begin_async);
		if (interruptedBy() === 'reader') return null;
		if (begun.kind !== 'ok') return begun;
		const graded: Check[] = rulesCheck(begun.broken ?? [], forbidden.length > 0);
		if (begun.refused) return graded;
		for (const { name, title, visible } of outline) {
			if (untilFailure && graded.some((check) => !check.passed)) break;
			const printed = new Printed();
			redirect(printed.output);
			const started = performance.now();
			const verdict = await step<Verdict>(
				switching ? python.check : python.check_async,
				name,
				checkMs / 1000,
			);
			const ms = performance.now() - started;
			if (interruptedBy() === 'reader') return null;
			const late = verdict.passed && interruptedBy() === 'clock';
			const passed = verdict.passed && !late;
			const message = late ? LATE : verdict.message;
			graded.push({ name, title, visible, passed, message, output: printed.text(), ms });
		}
		return graded;
	} finally {
		python.destroy();
	}
}

/** What an exercise forbids is one check more, which comes first. */
function rulesCheck(broken: readonly string[], hasRules: boolean): Check[] {
	if (!hasRules && broken.length === 0) return [];
	const passed = broken.length === 0;
	const message = broken.join('\n');
	return [{ name: 'rules', title: 'Keeps to the rules', visible: true, passed, message, output: '', ms: 0 }];
}

/** What one check printed. */
class Printed {
	#text = '';
	readonly output = new Output((item: Shown) => {
		if (item.kind === 'text') this.#text += item.chunk;
	});

	text(): string {
		this.output.flush();
		return this.#text;
	}
}
