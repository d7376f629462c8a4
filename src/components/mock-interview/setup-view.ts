import { html, type TemplateResult } from 'lit';
import { facetPicker } from '#src/components/facet-picker/facet-picker.ts';
import { MOST_QUESTIONS, type MockSetup } from '#src/interview/mock-address.ts';
import type { Questions } from '#src/interview/question.ts';
import { select } from '#src/interview/selection.ts';

/** A form that the browser itself sends: the answer is the address of the mock. */
export function setupView(
	questions: Questions,
	{ number, seed, selection }: MockSetup,
	act: { draft(draft: Partial<MockSetup>): void },
): TemplateResult {
	const chosen = select(questions.values(), selection).length;
	return html`<form method="get">
		<h2>Which questions?</h2>
		${facetPicker(questions.values(), selection, (selection) => act.draft({ selection }))}
		<p>${chosen} to draw from.</p>
		<p class="fields">
			<label>
				How many
				<input type="number" name="n" min="1" max=${MOST_QUESTIONS} required .value=${String(number)} />
			</label>
			<label>
				Seed
				<input
					type="text"
					name="seed"
					required
					pattern=".*\\S.*"
					maxlength="40"
					autocomplete="off"
					autocapitalize="off"
					spellcheck="false"
					.value=${seed}
				/>
			</label>
		</p>
		<p class="fine-print">
			Whoever uses the same seed, number and choice gets the same questions: the address of the next page holds all three.
		</p>
		<p class="actions"><button class="primary" ?disabled=${chosen === 0}>Draw the questions</button></p>
	</form>`;
}
