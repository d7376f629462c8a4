import { html, nothing, type TemplateResult } from 'lit';
import { facetPicker } from '#src/components/facet-picker/facet-picker.ts';
import { keptNote } from '#src/components/kept-note/kept-note.ts';
import { addDays, type Day, dayName, dayOf, daysBetween } from '#src/interview/days.ts';
import type { PlanDay } from '#src/interview/plan.ts';
import type { Questions } from '#src/interview/question.ts';
import { type Selection, select } from '#src/interview/selection.ts';
import { recall } from '#src/progress/memory.ts';
import type { Plan } from '#src/progress/sections/plan.ts';
import { dayTable } from './day-table.ts';
import { todayView } from './today-view.ts';

export interface PlanModel {
	readonly questions: Questions | null;
	readonly failed: boolean;
	readonly editing: boolean;
	readonly selection: Selection;
	readonly status: string;
	readonly days: readonly PlanDay[];
}

export interface PlanActions {
	retry(): void;
	choose(selection: Selection): void;
	make(date: Day): void;
	edit(): void;
	remove(): void;
}

/** A plan for longer than this is a course. */
const LONGEST_DAYS = 365;

export function planView(model: PlanModel, act: PlanActions): TemplateResult {
	const plan = recall('plan');
	return html`
		<p class="desk-status" role="status">${model.status}</p>
		${keptNote()}
		${model.questions ? content(model, model.questions, plan, act) : waiting(model.failed, act)}
	`;
}

function waiting(failed: boolean, act: PlanActions): TemplateResult {
	return failed
		? html`<p>The questions did not arrive. <button type="button" @click=${act.retry}>Try again</button></p>`
		: html`<p>Loading the questions …</p>`;
}

function content(
	model: PlanModel,
	questions: Questions,
	plan: Plan | null,
	act: PlanActions,
): TemplateResult {
	if (!plan || model.editing) return form(model, questions, plan, act);
	return html`
		${plan.date < dayOf(new Date()) ? over(plan) : todayView(plan, model.days)}
		<p class="actions">
			<button type="button" @click=${act.edit}>Change the plan</button>
			<button type="button" @click=${act.remove}>Remove it</button>
		</p>
		${model.days.length > 0 ? dayTable(model.days, recall('drill').cards) : nothing}
	`;
}

function over(plan: Plan): TemplateResult {
	return html`<h2 tabindex="-1" data-heading>${dayName(plan.date)} is behind you</h2>
		<p>The drill goes on at its own pace. Change the plan when there is another interview.</p>`;
}

function form(
	{ selection }: PlanModel,
	questions: Questions,
	plan: Plan | null,
	act: PlanActions,
): TemplateResult {
	const today = dayOf(new Date());
	const chosen = select(questions.values(), selection).length;
	const date = plan && daysBetween(today, plan.date) >= 0 ? plan.date : '';
	return html`<form
		@submit=${(event: SubmitEvent) => {
			event.preventDefault();
			act.make(String(new FormData(event.target as HTMLFormElement).get('date')));
		}}
	>
		<h2 tabindex="-1" data-heading>When is the interview?</h2>
		<p>
			<label>
				Day
				<input type="date" name="date" required min=${today} max=${addDays(today, LONGEST_DAYS)} .value=${date} />
			</label>
		</p>
		${facetPicker(questions.values(), selection, act.choose)}
		<p>${chosen} questions chosen.</p>
		<p class="actions">
			<button class="primary" ?disabled=${chosen === 0}>Make the plan</button>
		</p>
	</form>`;
}
