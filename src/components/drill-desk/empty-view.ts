import { html, nothing, type TemplateResult } from 'lit';
import { dayName, dayOf } from '#src/interview/days.ts';
import type { DrillSession } from '#src/interview/drill-session.ts';
import type { Questions } from '#src/interview/question.ts';
import { EVERYTHING, select } from '#src/interview/selection.ts';
import { recall } from '#src/progress/memory.ts';
import type { Drill } from '#src/progress/sections/drill.ts';

/** Nothing is left: done for today, all seen, or nothing chosen. */
export function emptyView(
	questions: Questions,
	session: DrillSession,
	act: { more(): void; set(settings: Partial<Drill>): void },
): TemplateResult {
	const chosen = select(questions.values(), session.selection);
	const { cards, suspended } = recall('drill');
	const active = chosen.filter(({ id }) => !suspended.includes(id));
	if (active.length === 0)
		return html`<article class="card">
			<h2 tabindex="-1" data-heading>Nothing to drill</h2>
			<p>${chosen.length === 0 ? 'No question is in all that you chose.' : 'All that you chose is suspended.'}</p>
			<p class="actions">
				<button type="button" @click=${() => act.set({ selection: EVERYTHING })}>Choose all questions</button>
			</p>
		</article>`;
	const unseen = active.filter(({ id }) => !cards[id]).length;
	const next = active.flatMap(({ id }) => cards[id]?.due ?? []).sort()[0];
	return html`<article class="card">
		<h2 tabindex="-1" data-heading>Done for now</h2>
		<p>
			${active.length - unseen} of ${active.length} questions seen.
			${next ? html`The next one comes back ${whenIs(new Date(next))}.` : nothing}
		</p>
		${
			unseen > 0
				? html`<p class="actions"><button type="button" class="primary" @click=${act.more}>Five more new ones</button></p>`
				: nothing
		}
	</article>`;
}

function whenIs(time: Date): string {
	const today = dayOf(new Date());
	return dayOf(time) <= today
		? `at ${time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`
		: `on ${dayName(dayOf(time))}`;
}
