import type { loadPyodide, PyodideAPI } from 'pyodide';
import type { PyCallable } from 'pyodide/ffi';
import { Asking } from './asking.ts';
import { freezeClassesOf } from './confine.ts';
import { examine, type Judge } from './examine.ts';
import { install } from './install.ts';
import { Interrupts } from './interrupts.ts';
import type { Libraries } from './libraries.ts';
import { Output } from './output.ts';
import type { Exam, Outcome, Program, Shown, Table } from './protocol.ts';
import { lookForSignals } from './thread-state.ts';
import type { Timing } from './timing.ts';
import type { Trace } from './trace.ts';
import { turn } from './turn.ts';

export interface RunOptions {
	/** Milliseconds after which the program is interrupted. */
	readonly limitMs: number;
	readonly show: (item: Shown) => void;
	/** Puts the prompt of an `input()` to the reader, whose line comes by `answer`. Absent where there is no reader. */
	readonly askReader?: (prompt: string) => void;
}

type Config = NonNullable<Parameters<typeof loadPyodide>[0]>;

/** What the driver reports, before the host adds who interrupted it. */
type Report =
	| { readonly kind: 'ok' }
	| {
			readonly kind: 'raised' | 'interrupted';
			readonly error: string;
			readonly message: string;
			readonly traceback: string;
			readonly line: number | null;
	  };

/** Long enough for a message; a fatal error otherwise brings a whole line of minified source along. */
const REASON_LENGTH = 200;

const TIDY_LIMIT_MS = 1000;

interface PackagesInSnapshot {
	readonly packs: readonly ArrayBuffer[];
	readonly libraries: Libraries;
	/** Of the packages: what is imported in the snapshot. */
	readonly modules: readonly string[];
}

/** One running Python. The same class serves the worker in the page and the checks in Node. */
export class Interpreter {
	readonly #py: PyodideAPI;
	readonly #interrupts: Interrupts;
	readonly #run: PyCallable;
	readonly #cutWaiting: PyCallable;
	readonly #forget: PyCallable;
	readonly #provide: PyCallable;
	readonly #remember: PyCallable;
	readonly #putBack: PyCallable;
	readonly #judge: Judge;
	readonly #takeTrace: PyCallable;
	readonly #takeTiming: PyCallable;
	#remembers = false;
	#untidy = false;
	readonly #switching: boolean;
	#output: Output | null = null;
	#asking = new Asking([], null);
	#crash: (reason: string) => void = () => {};
	/** As `3.14.2`. */
	readonly python: string;

	private constructor(py: PyodideAPI, driver: ArrayBuffer) {
		this.#py = py;
		this.#switching = 'Suspending' in WebAssembly;
		this.#interrupts = new Interrupts(
			this.#switching,
			() => this.#cutWaiting(),
			() => lookForSignals(py),
		);
		install(py, [driver]);
		const module = py.pyimport('_playground.run');
		this.python = module.start(
			(json: string) => this.#output?.item({ kind: 'table', table: JSON.parse(json) as Table }),
			(png: { toJs(): Uint8Array<ArrayBuffer> }, alt: string) => {
				this.#output?.item({ kind: 'figure', png: png.toJs().slice().buffer, alt });
			},
			this.#switching ? turn : null,
			(prompt: string) => this.#ask(prompt),
		) as string;
		this.#cutWaiting = py.pyimport('_playground.waiting').cut;
		this.#forget = module.forget;
		this.#takeTrace = module.take_trace;
		this.#takeTiming = module.take_timing;
		this.#provide = py.pyimport('_playground.datasets').provide;
		// Held from here, where no program can have replaced them.
		const seal = py.pyimport('_playground.seal');
		this.#remember = seal.remember;
		this.#putBack = seal.put_back;
		const { Exam } = py.pyimport('_playground.grade.judge');
		const { outline, outcome } = Exam;
		this.#judge = this.#switching
			? { Exam, outline, outcome, begin: Exam.begin, check: Exam.check }
			: { Exam, outline, outcome, begin: Exam.begin_async, check: Exam.check_async };
		for (const proxy of [module, module.run, Exam]) freezeClassesOf(proxy);
		this.#run = this.#switching ? module.run : module.run_async;
		for (const [stream, set] of [
			['out', py.setStdout],
			['err', py.setStderr],
		] as const) {
			set.call(py, { write: (bytes: Uint8Array) => this.#output?.write(stream, bytes) ?? bytes.length });
		}
		py.setInterruptBuffer(this.#interrupts as unknown as Uint8Array);
		onFatal(py, (reason) => this.#crash(reason));
	}

	/** The zip of the standard library, where Python started from a picture and without it. */
	putLibrary(zip: ArrayBuffer): void {
		const [major, minor] = this.python.split('.');
		this.#py.FS.writeFile(`/lib/python${major}${minor}.zip`, new Uint8Array(zip), { canOwn: true });
	}

	/** Loads Pyodide with the host's options and puts the driver in, which is a pack. */
	static async boot(load: typeof loadPyodide, config: Config, driver: ArrayBuffer): Promise<Interpreter> {
		return new Interpreter(await load(withHome(config)), driver);
	}

	/**
	 * Boots an interpreter only for the picture of its memory, in which the driver, the common modules and those of `modules`
	 * are imported. `libraries` are those of `packs`, and their `create` is among the host's options.
	 */
	static async snapshot(
		load: typeof loadPyodide,
		config: Config,
		driver: ArrayBuffer,
		{ packs, libraries, modules }: PackagesInSnapshot,
	): Promise<Uint8Array<ArrayBuffer>> {
		const py = await load({ ...withHome(config), _makeSnapshot: true });
		libraries.construct();
		install(py, [driver, ...packs]);
		py.pyimport('_playground.preload').preload(modules.join(' '));
		return new Uint8Array(py.makeMemorySnapshot());
	}

	/** Packages that imports find from now on. */
	install(packs: readonly ArrayBuffer[]): void {
		install(this.#py, packs);
	}

	/** Never rejects: what the program does is an outcome. After `crashed` this interpreter is lost. */
	async run(program: Program, { limitMs, show, askReader }: RunOptions): Promise<Outcome> {
		this.#tidy();
		const output = new Output(show);
		this.#output = output;
		this.#asking = new Asking(program.typed ?? [], this.#switching && askReader ? askReader : null);
		this.#interrupts.arm(limitMs);
		const crashed = new Promise<Outcome>((resolve) => {
			this.#crash = (reason) => resolve({ kind: 'crashed', reason: reason.slice(0, REASON_LENGTH) });
		});
		const outcome = await Promise.race([crashed, this.#report(program)]);
		this.#interrupts.disarm();
		output.flush();
		this.#output = null;
		this.#untidy = outcome.kind !== 'crashed';
		setTimeout(() => this.#tidy());
		return outcome;
	}

	/** Between runs, so that the last program's finalizers print into no other's output and no reader waits for them. */
	#tidy(): void {
		if (!this.#untidy) return;
		this.#untidy = false;
		this.#interrupts.arm(TIDY_LIMIT_MS);
		try {
			this.#forget();
		} catch {
			// What a finalizer broke shows in the next run, which reports it.
		}
		this.#interrupts.disarm();
	}

	/** The reader's line for an `input()` that waits; null when there is none. */
	answer(line: string | null): void {
		this.#asking.answer(line);
	}

	#ask(prompt: string): string | undefined | Promise<string | undefined> {
		const line = this.#asking.ask(prompt);
		if (!(line instanceof Promise)) return line;
		this.#output?.flush();
		this.#interrupts.pause();
		return line.finally(() => this.#interrupts.resume());
	}

	/** For the run that is under way; a message that arrives shows that Python is waiting or lets messages in. */
	stop(): void {
		this.#interrupts.stop();
		this.#asking.stop();
		this.#cutWaiting();
	}

	async #report(program: Program): Promise<Outcome> {
		const { code, name, runner = 'python', datasets = [], exam } = program;
		try {
			if (!this.#remembers) this.#remember();
			this.#remembers = true;
			if (exam) this.#putBack();
			this.#provide(JSON.stringify(Object.fromEntries(datasets.map(({ name, code }) => [name, code]))));
			if (exam) return await this.#grade(program, exam);
			const json = await this.#call(this.#run, code, name, runner);
			if (runner === 'trace')
				this.#output?.item({ kind: 'trace', trace: JSON.parse(String(this.#takeTrace())) as Trace });
			if (runner === 'timing') this.#showTiming(JSON.parse(String(this.#takeTiming())) as Timing | null);
			return outcomeOf(JSON.parse(String(json)) as Report, this.#interrupts.by);
		} catch (error) {
			const { by } = this.#interrupts;
			// On a slow machine the next interrupt may come while the driver deals with the last.
			if (by && error instanceof this.#py.ffi.PythonError && error.type === 'KeyboardInterrupt')
				return { kind: 'stopped', by };
			return { kind: 'crashed', reason: String(error).slice(0, REASON_LENGTH) };
		}
	}

	#showTiming(timing: Timing | null): void {
		if (timing) this.#output?.item({ kind: 'timing', timing });
	}

	/** On a stack that can be suspended, where there are any. */
	#call(function_: PyCallable, ...parameters: unknown[]): Promise<unknown> {
		return this.#switching
			? function_.callPromising(...parameters)
			: Promise.resolve(function_(...parameters));
	}

	async #grade(program: Program, exam: Exam): Promise<Outcome> {
		const graded = await examine<Report>(
			{
				judge: this.#judge,
				putBack: this.#putBack,
				call: (function_, ...parameters) => this.#call(function_, ...parameters),
				arm: (limitMs) => this.#interrupts.arm(limitMs),
				disarm: () => this.#interrupts.disarm(),
				interruptedBy: () => this.#interrupts.by,
				redirect: (output) => {
					this.#output = output;
				},
			},
			program,
			exam,
		);
		if (graded === null) return { kind: 'stopped', by: 'reader' };
		return 'kind' in graded ? outcomeOf(graded, this.#interrupts.by) : { kind: 'graded', checks: graded };
	}
}

function withHome(config: Config): Config {
	return { ...config, env: { HOME: '/home/reader', ...config.env } };
}

/** @param by who interrupted the run, if anybody did. */
function outcomeOf(report: Report, by: 'reader' | 'clock' | null): Outcome {
	if (report.kind === 'ok') return report;
	const ended = report.kind === 'interrupted' || report.error === 'asyncio.exceptions.CancelledError';
	return ended && by ? { kind: 'stopped', by } : { ...report, kind: 'raised' };
}

/** Not in Pyodide's public types: called once when the interpreter can't go on; the run that caused it never settles. */
function onFatal(py: PyodideAPI, call: (reason: string) => void): void {
	const internals = (py as unknown as { _api: { on_fatal: (error: unknown) => void } })._api;
	internals.on_fatal = (error) => call(String(error));
}
