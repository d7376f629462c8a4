import { html, nothing, type TemplateResult } from 'lit';
import { codeText } from '#src/components/code-text/code-text.ts';
import type { Question, Questions } from '#src/interview/question.ts';
import { entryAddress } from '#src/lib/address.ts';
import { href } from '#src/lib/href.ts';
import { followUpsView } from './follow-ups-view.ts';
import { pointsView } from './points-view.ts';

export type FullAnswer =
	| { readonly kind: 'loading' | 'failed' }
	| { readonly kind: 'loaded'; readonly parts: readonly Element[] };

export interface AnswerModel {
	readonly question: Question;
	readonly questions: Questions;
	readonly step: number;
	readonly points: readonly string[];
	readonly letters: boolean;
	readonly asks: boolean;
	readonly grading: TemplateResult | typeof nothing;
	readonly full: FullAnswer;
}

export interface AnswerActions {
	/** Opens the next step. */
	open(): void;
	tick(points: readonly string[]): void;
	ask(id: string): void;
	retry(): void;
}

const NEXT = ['Show the hint', 'Show the 30 seconds', 'Show the full answer'];

export function answerView(model: AnswerModel, act: AnswerActions): TemplateResult {
	const { question, step } = model;
	const next = NEXT[step];
	return html`
		${step >= 1 ? part(1, 'Hint', html`<p>${codeText(question.hint)}</p>`) : nothing}
		${step >= 2 ? part(2, 'In 30 seconds', html`<p>${codeText(question.short)}</p>`) : nothing}
		${step >= 3 ? part(3, 'Full answer', fullView(question, model.full, act)) : nothing}
		${next ? html`<p class="open"><button type="button" @click=${act.open}>${next}</button></p>` : nothing}
		${step >= 2 ? html`${pointsView(model, act)} ${model.grading} ${followUpsView(model, act)}` : nothing}
	`;
}

function part(step: number, title: string, content: TemplateResult): TemplateResult {
	return html`<section class="step">
		<h3 tabindex="-1" data-step=${step}>${title}</h3>
		${content}
	</section>`;
}

function fullView(question: Question, full: FullAnswer, act: AnswerActions): TemplateResult {
	const address = href(entryAddress(question.id));
	switch (full.kind) {
		case 'loading':
			return html`<p>Loading …</p>`;
		case 'failed':
			return html`<p class="wrong">
				The page with the full answer did not arrive. What stands here is enough to go on.
				<button type="button" @click=${act.retry}>Try again</button>
			</p>`;
		case 'loaded':
			return html`${full.parts}
				<p class="source"><a href=${address}>On the topic’s page</a></p>`;
	}
}
