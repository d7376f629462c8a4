import { html, nothing, type TemplateResult } from 'lit';
import { GRADE_NAMES, GRADES, type Grade } from '#src/interview/grade.ts';
import { returnsIn } from '#src/interview/schedule.ts';
import type { DrillCard } from '#src/progress/sections/drill.ts';

export interface GradeModel {
	/** A question or a sentence. */
	readonly title: string;
	/** `undefined` for a question that was never drilled. */
	readonly card: DrillCard | undefined;
	readonly suggested: Grade;
	/** Show the digits that grade. */
	readonly keys: boolean;
	readonly now: Date;
}

/** Four buttons with when each would bring the question back; the one that the ticks speak for stands out. */
export function gradeBar(
	{ title, card, suggested, keys, now }: GradeModel,
	grade: (grade: Grade) => void,
): TemplateResult {
	return html`<div class="grade-bar" role="group" aria-label=${title}>
		<p>${title} Your ticks say <strong>${GRADE_NAMES[suggested]}</strong>.</p>
		${GRADES.map(
			(value) => html`<button
				type="button"
				class=${value === suggested ? 'primary' : nothing}
				@click=${() => grade(value)}
			>
				<span>${keys ? html`<kbd>${value}</kbd>` : nothing} ${GRADE_NAMES[value]}</span>
				<small>${returnsIn(card, value, now)}</small>
			</button>`,
		)}
	</div>`;
}
