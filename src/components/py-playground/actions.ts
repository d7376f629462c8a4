import type { Program } from '#src/runtime/protocol.ts';

/** What the reader can have done with a program, and where the page shows what came of it. */
export interface Action {
	/** In what it differs from a plain run. */
	readonly change: Pick<Program, 'runner' | 'exam'>;
	/** Selector of the place for its output. */
	readonly output: string;
	/** Selector of the line that says whose output it is, and what the line says then. */
	readonly source: string;
	readonly fresh: string;
}

export const RUN: Action = {
	change: {},
	output: '[data-output]',
	source: '.source',
	fresh: 'Output of your run',
};

export const CHECK_TYPES: Action = {
	change: { runner: 'mypy' },
	output: '[data-types]',
	source: '.types-source',
	fresh: 'report of your check',
};

export const TRACE: Action = {
	change: { runner: 'trace' },
	output: '[data-output]',
	source: '.source',
	fresh: 'Your run, step by step',
};

/** The figures go to the `time-it` around the playground. */
export const TIME: Action = {
	change: { runner: 'timing' },
	output: '[data-output]',
	source: '.source',
	fresh: 'Output of your run',
};
