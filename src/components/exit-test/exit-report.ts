import type { TemplateResult } from 'lit';
import { partResult } from '#src/labs/exit-report.ts';
import { keep, recall } from '#src/progress/memory.ts';
import { type Attempt, NO_ATTEMPT } from '#src/progress/sections/exit-tests.ts';
import { ExitTestElement } from './exit-test-element.ts';
import { reportView } from './report-view.ts';

interface Discarded {
	readonly attempt: Attempt;
	readonly criteria: Readonly<Record<string, string[]>>;
}

/** What came of the test, part by part, and where to read on. */
class ExitReport extends ExitTestElement {
	static override properties = { discarded: { state: true } };

	/** What "Start over" took away, so that it can be brought back. */
	declare discarded: Discarded | null;

	constructor() {
		super();
		this.discarded = null;
	}

	protected override render(): TemplateResult {
		const now = Date.now();
		const done = { attempt: this.attempt, exercises: recall('exercises'), ticked: this.#ticked };
		const results = this.parts.map((part) => partResult(part, done, now));
		return reportView(results, new Date(now), {
			print: () => print(),
			startOver: this.discarded ? null : () => this.#startOver(),
			bringBack: () => this.#bringBack(),
		});
	}

	/** By the part's id. */
	get #ticked(): Record<string, string[]> {
		const criteria = recall('criteria');
		return Object.fromEntries(this.parts.map(({ id }) => [id, criteria[`${this.test}/${id}`] ?? []]));
	}

	#startOver(): void {
		this.discarded = { attempt: this.attempt, criteria: recall('criteria') };
		const mine = new Set(this.parts.map(({ id }) => `${this.test}/${id}`));
		const others = Object.entries(recall('criteria')).filter(([id]) => !mine.has(id));
		keep('criteria', Object.fromEntries(others));
		this.keepAttempt({ ...NO_ATTEMPT, hidden: this.attempt.hidden });
	}

	#bringBack(): void {
		if (!this.discarded) return;
		const { attempt, criteria } = this.discarded;
		this.discarded = null;
		keep('criteria', { ...criteria });
		this.keepAttempt(attempt);
	}
}

if (!customElements.get('exit-report')) customElements.define('exit-report', ExitReport);
