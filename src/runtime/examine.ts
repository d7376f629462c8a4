import type { PyCallable, PyProxy } from 'pyodide/ffi';
import { Output } from './output.ts';
import type { Check, Exam, Program, Shown } from './protocol.ts';

/** A Python function as the host calls it: its program may have to wait for the page, so the answer is a promise. */
export type Call = (function_: PyCallable, ...parameters: unknown[]) => Promise<unknown>;

/** What an exam needs of its interpreter. */
export interface Examiner {
	readonly judge: Judge;
	/** The seal's: names what the program has replaced for others, and puts it back. */
	readonly putBack: PyCallable;
	readonly call: Call;
	/** Starts the clock of one step. */
	readonly arm: (limitMs: number) => void;
	/** Stops it; what Python does next is neither interrupted nor lets messages in. */
	readonly disarm: () => void;
	/** Who interrupted the step, if anybody did. */
	readonly interruptedBy: () => 'reader' | 'clock' | null;
	/** Where the program's output goes from now on. */
	readonly redirect: (output: Output) => void;
}

/** The class `Exam` and its methods, held from before any program ran. */
export interface Judge {
	readonly Exam: PyCallable;
	readonly outline: PyCallable;
	readonly begin: PyCallable;
	readonly check: PyCallable;
	readonly outcome: PyCallable;
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
	{ judge, putBack, call, arm, disarm, interruptedBy, redirect }: Examiner,
	program: Program,
	exam: Exam,
): Promise<readonly Check[] | Report | null> {
	const { checks, forbidden, checkMs, untilFailure = false } = exam;
	const paper = JSON.stringify({ checks, forbidden });
	const python = judge.Exam(program.code, program.name, paper) as PyProxy;
	// The outcome is asked for in one go, so that nothing runs between the look at what was replaced and the answer.
	const step = async <T>(method: PyCallable, ...parameters: unknown[]): Promise<T> => {
		arm(checkMs);
		await call(method, ...parameters);
		disarm();
		return parse<T>(String(judge.outcome(python, putBack)));
	};
	try {
		const outline = parse<Outlined[]>(String(judge.outline(python)));
		const begun = await step<Report>(judge.begin, python);
		if (interruptedBy() === 'reader') return null;
		if (begun.kind !== 'ok') return begun;
		const graded: Check[] = rulesCheck(begun.broken ?? [], forbidden.length > 0);
		if (begun.refused) return graded;
		for (const { name, title, visible } of outline) {
			if (untilFailure && graded.some((check) => !check.passed)) break;
			const printed = new Printed();
			redirect(printed.output);
			const started = performance.now();
			const verdict = await step<Verdict>(judge.check, python, name, checkMs / 1000);
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
