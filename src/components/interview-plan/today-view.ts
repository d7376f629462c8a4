import { html, nothing, type TemplateResult } from 'lit';
import { dayName, dayOf, daysBetween } from '#src/interview/days.ts';
import { type PlanDay, paceOf } from '#src/interview/plan.ts';
import { href } from '#src/lib/href.ts';
import type { Plan } from '#src/progress/sections/plan.ts';

/** What is to be done today, and whether the plan still holds. */
export function todayView(plan: Plan, days: readonly PlanDay[]): TemplateResult {
	const today = days[0];
	const left = daysBetween(dayOf(new Date()), plan.date);
	const parts = today
		? [
				[today.fresh.length, 'new'],
				[today.due.length, 'due'],
				[today.weak.length, 'weak'],
			].filter(([number]) => number !== 0)
		: [];
	return html`
		<h2 tabindex="-1" data-heading>Interview on ${dayName(plan.date)}: ${inDays(left)}</h2>
		${paceView(plan, days)}
		${
			parts.length > 0
				? html`<p>
						Today: ${parts.map(([number, kind]) => `${number} ${kind}`).join(', ')}.
						<a class="start" href=${href('interview/drill/')}>Drill them</a>
					</p>`
				: html`<p>Nothing is left for today. <a href=${href('interview/mock/')}>Rehearse a whole interview</a></p>`
		}
	`;
}

function inDays(left: number): string {
	if (left === 0) return 'today';
	return left === 1 ? 'tomorrow' : `in ${left} days`;
}

function paceView(plan: Plan, days: readonly PlanDay[]): TemplateResult | typeof nothing {
	const pace = paceOf(days);
	const late = days.filter(({ rehearsal }) => rehearsal).flatMap(({ fresh }) => fresh).length;
	if (pace > plan.pace)
		return html`<p class="warn">
			You are behind: ${pace} new questions a day from now on instead of ${plan.pace}.
			${late > 0 ? `${late} of them fall on days that were for rehearsal.` : nothing}
		</p>`;
	return pace < plan.pace && pace > 0
		? html`<p>You are ahead: ${pace} new questions a day are enough.</p>`
		: nothing;
}
