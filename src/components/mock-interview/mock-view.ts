import { html, type nothing, type TemplateResult } from 'lit';
import { keptNote } from '#src/components/kept-note/kept-note.ts';
import type { MockSetup } from '#src/interview/mock-address.ts';
import type { Question, Questions } from '#src/interview/question.ts';
import type { Mock, MockAnswer } from '#src/progress/sections/mocks.ts';
import { askedView } from './asked-view.ts';
import { introView } from './intro-view.ts';
import { setupView } from './setup-view.ts';
import { sheetView } from './sheet-view.ts';

export interface MockModel {
	readonly questions: Questions | null;
	readonly failed: boolean;
	readonly setup: MockSetup | null;
	readonly draft: MockSetup;
	readonly mock: Mock | undefined;
	readonly picked: readonly Question[];
	readonly at: number;
	readonly current: Question | undefined;
	readonly answer: MockAnswer;
	readonly seconds: number;
	readonly status: string;
}

export interface MockActions {
	retry(): void;
	draft(draft: Partial<MockSetup>): void;
	begin(): void;
	/** Opens the next step of the answer. */
	open(): void;
	tick(points: readonly string[]): void;
	ask(id: string): void;
	goTo(place: number): void;
	end(): void;
	reopen(): void;
	drill(): void;
	print(): void;
}

export function mockView(model: MockModel, act: MockActions): TemplateResult {
	return html`
		<p class="desk-status" role="status">${model.status}</p>
		${keptNote()} ${model.questions ? content(model, model.questions, act) : waiting(model.failed, act)}
	`;
}

function waiting(failed: boolean, act: MockActions): TemplateResult {
	return failed
		? html`<p>The questions did not arrive. <button type="button" @click=${act.retry}>Try again</button></p>`
		: html`<p>Loading the questions …</p>`;
}

function content(model: MockModel, questions: Questions, act: MockActions): TemplateResult | typeof nothing {
	const { setup, mock } = model;
	if (!setup) return setupView(questions, model.draft, act);
	if (!mock) return introView(setup, model.picked, act);
	return mock.ended ? sheetView(setup, mock, questions, act) : askedView(model, questions, mock, act);
}
