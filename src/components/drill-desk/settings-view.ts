import { html, type TemplateResult } from 'lit';
import { facetPicker } from '#src/components/facet-picker/facet-picker.ts';
import { dayName } from '#src/interview/days.ts';
import type { DrillSession } from '#src/interview/drill-session.ts';
import type { Questions } from '#src/interview/question.ts';
import { href } from '#src/lib/href.ts';
import { recall } from '#src/progress/memory.ts';
import type { Drill } from '#src/progress/sections/drill.ts';

const MOST_NEW = 200;

export function settingsView(
	questions: Questions,
	session: DrillSession,
	act: { set(settings: Partial<Drill>): void },
): TemplateResult {
	const drill = recall('drill');
	return html`<details class="list settings">
		<summary>What is asked, and how</summary>
		${session.planned(questions) ? planned() : own(questions, drill, act)}
		<p>
			<label>
				<input
					type="checkbox"
					.checked=${drill.keys}
					@change=${(event: Event) => act.set({ keys: (event.target as HTMLInputElement).checked })}
				/>
				Single keys act as shortcuts
			</label>
		</p>
	</details>`;
}

function planned(): TemplateResult {
	const plan = recall('plan');
	return html`<p>
		Your <a href=${href('interview/plan/')}>plan for ${plan ? dayName(plan.date) : ''}</a> says what is asked each day.
	</p>`;
}

function own(
	questions: Questions,
	drill: Drill,
	act: { set(settings: Partial<Drill>): void },
): TemplateResult {
	return html`
		${facetPicker(questions.values(), drill.selection, (selection) => act.set({ selection }))}
		<p>
			<label>
				New questions a day
				<input
					type="number"
					min="0"
					max=${MOST_NEW}
					.value=${String(drill.newPerDay)}
					@change=${(event: Event) => {
						const { valueAsNumber } = event.target as HTMLInputElement;
						const number = Number.isFinite(valueAsNumber) ? Math.round(valueAsNumber) : 0;
						act.set({ newPerDay: Math.min(MOST_NEW, Math.max(0, number)) });
					}}
				/>
			</label>
		</p>
	`;
}
