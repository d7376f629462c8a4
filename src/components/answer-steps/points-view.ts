import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { codeText } from '#src/components/code-text/code-text.ts';
import type { AnswerActions, AnswerModel } from './answer-view.ts';

/** The keys that tick points, in their order. */
export const LETTERS = 'abcde';

export function pointsView({ question, points, letters }: AnswerModel, act: AnswerActions): TemplateResult {
	return html`<fieldset class="points">
		<legend>A good answer contains. Tick what yours had</legend>
		${repeat(
			question.listenFor,
			(point) => point,
			(point, index) => html`<label>
				<input
					type="checkbox"
					.checked=${points.includes(point)}
					@change=${() => act.tick(toggled(points, point))}
				/>
				<span>${codeText(point)} ${letters ? html`<kbd>${LETTERS[index]}</kbd>` : nothing}</span>
			</label>`,
		)}
	</fieldset>`;
}

export function toggled(points: readonly string[], point: string): readonly string[] {
	return points.includes(point) ? points.filter((other) => other !== point) : [...points, point];
}
