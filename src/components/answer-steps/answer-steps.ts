import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { loadAnswer } from '#src/interview/load.ts';
import type { Question, Questions } from '#src/interview/question.ts';
import { answerView, type FullAnswer } from './answer-view.ts';

/** How far an answer is open: not at all, the hint, the 30 seconds, all of it. */
export type Step = 0 | 1 | 2 | 3;

export const LAST_STEP = 3;

/** From this step on the points can be ticked and the answer graded. */
export const GRADED_FROM = 2;

/**
 * An answer that opens in three steps, with the points of a good one to tick and what is asked next. It says what happened
 * by events: `answer-step` (detail: Step), `answer-points` (detail: the ticked points), `answer-ask` (detail: id).
 */
export class AnswerSteps extends LitElement {
	static override properties = {
		question: { attribute: false },
		questions: { attribute: false },
		step: { attribute: false },
		points: { attribute: false },
		letters: { attribute: false },
		asks: { attribute: false },
		grading: { attribute: false },
		full: { state: true },
	};

	declare question: Question;
	declare questions: Questions;
	declare step: Step;
	/** The ticked ones. */
	declare points: readonly string[];
	/** Show the letters that tick points. */
	declare letters: boolean;
	/** Follow-ups can be asked at once, besides being links. */
	declare asks: boolean;
	/** Stands below the points. */
	declare grading: TemplateResult | typeof nothing;
	declare full: FullAnswer;

	constructor() {
		super();
		this.step = 0;
		this.points = [];
		this.letters = false;
		this.asks = false;
		this.grading = nothing;
		this.full = { kind: 'loading' };
	}

	protected override createRenderRoot(): HTMLElement {
		return this;
	}

	protected override willUpdate(changed: PropertyValues<this>): void {
		if (changed.has('question')) this.full = { kind: 'loading' };
		if (this.step === LAST_STEP && (changed.has('question') || changed.has('step'))) void this.#load();
	}

	/** Whoever opens a step goes on reading there. */
	protected override updated(changed: PropertyValues<this>): void {
		const before = changed.get('step');
		if (!changed.has('question') && before !== undefined && this.step > before)
			this.querySelector<HTMLElement>(`[data-step="${this.step}"]`)?.focus();
	}

	protected override render() {
		return answerView(this, {
			open: () => this.#tell('answer-step', this.step + 1),
			tick: (points) => this.#tell('answer-points', points),
			ask: (id) => this.#tell('answer-ask', id),
			retry: () => void this.#load(),
		});
	}

	#tell(name: string, detail: unknown): void {
		this.dispatchEvent(new CustomEvent(name, { detail }));
	}

	async #load(): Promise<void> {
		const { id } = this.question;
		this.full = { kind: 'loading' };
		try {
			const [parts] = await Promise.all([
				loadAnswer(id),
				import('#src/components/py-playground/py-playground.ts'),
			]);
			if (id === this.question.id) this.full = { kind: 'loaded', parts };
		} catch {
			if (id === this.question.id) this.full = { kind: 'failed' };
		}
	}
}

customElements.define('answer-steps', AnswerSteps);

declare global {
	interface HTMLElementTagNameMap {
		'answer-steps': AnswerSteps;
	}
}
