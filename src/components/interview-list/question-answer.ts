import { html, LitElement } from 'lit';
import '#src/components/answer-steps/answer-steps.ts';
import type { Step } from '#src/components/answer-steps/answer-steps.ts';
import { gradeBar } from '#src/components/grade-bar/grade-bar.ts';
import { keptNote } from '#src/components/kept-note/kept-note.ts';
import { GRADE_NAMES, type Grade, suggestGrade } from '#src/interview/grade.ts';
import type { Question, Questions } from '#src/interview/question.ts';
import { returnsIn, review } from '#src/interview/schedule.ts';
import { keep, recall } from '#src/progress/memory.ts';

/** A question's answer where it is listed: its ticks are kept, its grade puts it into the drill. */
export class QuestionAnswer extends LitElement {
	static override properties = {
		step: { state: true },
		status: { state: true },
	};

	declare step: Step;
	declare status: string;
	readonly #question: Question;
	readonly #questions: Questions;

	constructor(question: Question, questions: Questions) {
		super();
		this.#question = question;
		this.#questions = questions;
		this.step = 0;
		this.status = '';
	}

	protected override createRenderRoot(): HTMLElement {
		return this;
	}

	protected override render() {
		const { id, listenFor } = this.#question;
		const points = (recall('ticks')[id] ?? []).filter((point) => listenFor.includes(point));
		const suggested = suggestGrade(points.length, listenFor.length);
		const card = recall('drill').cards[id];
		return html`
			<answer-steps
				.question=${this.#question}
				.questions=${this.#questions}
				.step=${this.step}
				.points=${points}
				.grading=${gradeBar(
					{ title: 'Put it into the drill.', card, suggested, keys: false, now: new Date() },
					(grade) => this.#grade(grade),
				)}
				@answer-step=${(event: CustomEvent<Step>) => {
					this.step = event.detail;
				}}
				@answer-points=${(event: CustomEvent<readonly string[]>) => this.#tick(event.detail)}
			></answer-steps>
			<p class="desk-status" role="status">${this.status}</p>
			${keptNote()}
		`;
	}

	#tick(points: readonly string[]): void {
		keep('ticks', { ...recall('ticks'), [this.#question.id]: [...points] });
		this.requestUpdate();
	}

	#grade(grade: Grade): void {
		const { id } = this.#question;
		const drill = recall('drill');
		const now = new Date();
		this.status = `In the drill. ${GRADE_NAMES[grade]}: back in ${returnsIn(drill.cards[id], grade, now)}.`;
		keep('drill', { ...drill, cards: { ...drill.cards, [id]: review(drill.cards[id], grade, now) } });
		this.requestUpdate();
	}
}

customElements.define('question-answer', QuestionAnswer);
