import type { Level } from '#src/lib/course.ts';

/** A question as it is taken away: all of it, without a page around it. */
export interface TakenQuestion {
	/** As `numpy-numerical-computing/broadcasting/softmax-maximum`; the name under which every format knows it. */
	readonly id: string;
	/** Address without the site's base path. */
	readonly path: string;
	/** Or the lab; a lab's id begins with `labs/`. */
	readonly stage: { readonly id: string; readonly number: number; readonly short: string };
	/** The topic's title. */
	readonly topic: string;
	readonly level: Level;
	/** With `backticks` around code, as `hint`, `short` and `listenFor`. */
	readonly question: string;
	readonly hint: string;
	/** What to say in 30 seconds. */
	readonly short: string;
	/** The full answer as plain HTML: no class, script or style; its links as on the page. */
	readonly answer: string;
	/** The program that proves it and what it showed, as text. */
	readonly proof: { readonly code: string; readonly output: string } | null;
	readonly listenFor: readonly string[];
	/** Ids of what is asked next. */
	readonly followUps: readonly string[];
	/** Ids of pitfalls that the answer guards against. */
	readonly pitfalls: readonly string[];
	readonly tags: readonly string[];
	readonly libraries: readonly string[];
}
