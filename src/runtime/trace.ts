/** What `driver/trace.py` records of a run, step by step. States are stored once and named by their place. */
export interface Trace {
	/** The program's text, whose lines the steps name. */
	readonly code: string;
	readonly steps: readonly TraceStep[];
	readonly frames: readonly TraceFrame[];
	readonly objects: readonly SharedObject[];
	/** All that was printed, of both streams. */
	readonly output: string;
	/** Why the trace ends before the program did: `depth` is that of calls. */
	readonly capped: 'steps' | 'bytes' | 'time' | 'depth' | null;
}

/** One line that was executed, and how things stand after it. */
export interface TraceStep {
	/** 1-based. */
	readonly line: number;
	/** The line that follows in the same function; null where the step enters or leaves one. */
	readonly next: number | null;
	readonly note: TraceNote | null;
	/** Places in `frames`, outermost first. */
	readonly stack: readonly number[];
	/** Places in `objects`. */
	readonly shared: readonly number[];
	readonly changes: readonly TraceChange[];
	/** Characters of `output` that were printed by then. */
	readonly printed: number;
}

/** What else the line does: `text` is a function's or class's name, a value, or an error. */
export interface TraceNote {
	readonly kind: 'calls' | 'resumes' | 'class' | 'returns' | 'yields' | 'waits' | 'raises';
	readonly text: string;
}

/** One function that is under way. */
export interface TraceFrame {
	readonly name: string;
	/** Name, value and the object's tag (`list#1`; empty where it can't be shared). */
	readonly variables: readonly (readonly [string, string, string])[];
}

/** An object that is reached under several names. */
export interface SharedObject {
	readonly tag: string;
	readonly value: string;
	readonly names: readonly string[];
}

export interface TraceChange {
	readonly name: string;
	/** Null where there was nothing before. */
	readonly from: string | null;
	/** Null where the name is gone. */
	readonly to: string | null;
	/** Other names under which the change is seen. */
	readonly also: readonly string[];
}
