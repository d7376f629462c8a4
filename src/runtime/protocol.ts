/**
 * What the page and the Python worker say to each other. Plain data only: no functions, no PyProxy, no Error
 * objects, so that every message survives structured cloning and can be checked when it arrives.
 */

import type { Forbidden } from '#src/schemas/exercise.ts';
import type { Timing } from './timing.ts';
import type { Trace } from './trace.ts';

export type RunId = number;

export type Runner = 'python' | 'pytest' | 'mypy' | 'trace' | 'timing';

/** A program as the reader sees it. `name` is the file name that tracebacks show. */
export interface Program {
	readonly name: string;
	readonly code: string;
	/** What takes the program and whose report is shown: `mypy` checks its types and runs nothing, `trace` is Python, watched line by line; `timing` is Python, and then its `versions` are timed. Absent: `python`. */
	readonly runner?: Runner;
	/** Lines for `input()`, typed before the run. */
	readonly typed?: readonly string[];
	/** Data sets that it finds as `data/name.csv`. */
	readonly datasets?: readonly DataSet[];
	/** The program is not run but put to these checks, and the outcome is `graded`. */
	readonly exam?: Exam;
}

/** `code` is a Python module with a function `make`, which returns the data as a frame. */
export interface DataSet {
	readonly name: string;
	readonly code: string;
}

/** What a submission is put to. */
export interface Exam {
	/** The text of `checks.py`. */
	readonly checks: string;
	readonly forbidden: readonly Forbidden[];
	/** Milliseconds that each check may take. */
	readonly checkMs: number;
	/** Ends at the first check that fails. */
	readonly untilFailure?: boolean;
}

/** One check and what came of it. A failed one says in `message`, over several lines, what the learner needs to know. */
export interface Check {
	readonly name: string;
	readonly title: string;
	readonly visible: boolean;
	readonly passed: boolean;
	readonly message: string;
	/** What the submission printed meanwhile. */
	readonly output: string;
	readonly ms: number;
}

/** One file of the runtime, compressed, as it was fetched and checked by the page; messages speak of it by name. */
export interface RuntimeFile {
	readonly name: string;
	readonly bytes: ArrayBuffer;
}

/** A table as a notebook would show it: formatted cells, never HTML. */
export interface Table {
	readonly columns: readonly string[];
	readonly dtypes: readonly string[];
	readonly index: readonly string[];
	readonly rows: readonly (readonly string[])[];
	/** [rows, columns] of the whole frame; `rows` above may hold fewer. */
	readonly shape: readonly [number, number];
}

/** How a run ended. The program's own errors are outcomes, never exceptions. */
export type Outcome =
	| { readonly kind: 'ok' }
	| {
			readonly kind: 'raised';
			/** The class, as `ValueError` or `json.decoder.JSONDecodeError`. */
			readonly error: string;
			readonly message: string;
			readonly traceback: string;
			/** 1-based line of the program in which the error surfaced. */
			readonly line: number | null;
	  }
	| { readonly kind: 'graded'; readonly checks: readonly Check[] }
	| { readonly kind: 'stopped'; readonly by: 'reader' | 'clock' }
	| { readonly kind: 'crashed'; readonly reason: string };

export type PageMessage =
	/**
	 * `snapshot`: the memory of an interpreter that was booted before, in this browser; it is gone from the page then.
	 * `packages`: files of the packages that are in it; they are installed.
	 */
	| {
			readonly kind: 'boot';
			readonly lock: string;
			readonly snapshot: ArrayBuffer | null;
			readonly packages: readonly string[];
	  }
	/** Boots only to answer with a snapshot; no program will run in this worker. */
	| {
			readonly kind: 'make-snapshot';
			readonly lock: string;
			readonly packages: readonly string[];
			/** Dotted names of modules of these packages, which will be imported in it. */
			readonly modules: readonly string[];
	  }
	| { readonly kind: 'packages'; readonly files: readonly string[] }
	/** Answered at once by a worker that nothing keeps busy: what a program left behind might. */
	| { readonly kind: 'ping' }
	| { readonly kind: 'run'; readonly id: RunId; readonly program: Program; readonly limitMs: number }
	/** To `asks`; `line` is null when the reader has no more to say. */
	| { readonly kind: 'answer'; readonly id: RunId; readonly line: string | null }
	| { readonly kind: 'stop' };

/** Something a run shows, in the order in which it was produced. */
export type Shown =
	| { readonly kind: 'text'; readonly stream: 'out' | 'err'; readonly chunk: string }
	| { readonly kind: 'table'; readonly table: Table }
	| { readonly kind: 'figure'; readonly png: ArrayBuffer; readonly alt: string }
	/** Once, at the end of a run with the runner `trace`. */
	| { readonly kind: 'trace'; readonly trace: Trace }
	/** Once, at the end of a run with the runner `timing` whose versions could be timed. */
	| { readonly kind: 'timing'; readonly timing: Timing }
	/** Output went over the cap (in bytes); what follows is not shown. */
	| { readonly kind: 'capped'; readonly limitBytes: number };

export type WorkerMessage =
	| { readonly kind: 'ready'; readonly python: string }
	| { readonly kind: 'boot-failed'; readonly reason: string }
	| { readonly kind: 'snapshot'; readonly bytes: ArrayBuffer }
	| { readonly kind: 'installed'; readonly files: readonly string[] }
	| { readonly kind: 'pong' }
	| { readonly kind: 'install-failed'; readonly reason: string }
	| { readonly kind: 'shown'; readonly id: RunId; readonly item: Shown }
	/** The program called `input()` and waits. */
	| { readonly kind: 'asks'; readonly id: RunId; readonly prompt: string }
	| { readonly kind: 'done'; readonly id: RunId; readonly outcome: Outcome; readonly ms: number };
