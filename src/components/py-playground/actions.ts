import type { Program } from '#src/runtime/protocol.ts';

/** What the reader can have done with a program, and where the page shows what came of it. */
export interface Action {
	/** In what it differs from a plain run. */
	readonly change: Pick<Program, 'runner' | 'exam'>;
	/** Selector of the place for its output. */
	readonly output: string;
	/** Selector of the line that says whose output it is, and what the line says. */
	readonly source: string;
	readonly recorded: string;
	readonly fresh: string;
}

export const RUN: Action = {
	change: {},
	output: '[data-output]',
	source: '.source',
	recorded: 'Recorded output',
	fresh: 'Output of your run',
};

export const CHECK_TYPES: Action = {
	change: { runner: 'mypy' },
	output: '[data-types]',
	source: '.types-source',
	recorded: 'recorded report',
	fresh: 'report of your check',
};

export const TRACE: Action = {
	change: { runner: 'trace' },
	output: '[data-output]',
	source: '.source',
	recorded: 'Recorded output',
	fresh: 'Your run, step by step',
};
