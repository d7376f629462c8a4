import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Question } from '#src/interview/question.ts';
import {
	EVERYTHING,
	FACETS,
	type Facet,
	facetValues,
	type Selection,
	toggle,
} from '#src/interview/selection.ts';
import type { Level } from '#src/lib/course.ts';
import { LEVEL_NAMES } from '#src/lib/level-names.ts';

const NAMES: Record<Facet, string> = {
	stage: 'Stage or lab',
	level: 'Level',
	tag: 'Subject',
	library: 'Library',
};

/**
 * Boxes to choose questions with, each with the number that it would give. They are named as the facets: in a form, they
 * are part of what it sends.
 */
export function facetPicker(
	questions: Iterable<Question>,
	selection: Selection,
	choose: (selection: Selection) => void,
): TemplateResult {
	const all = [...questions];
	const chosen = FACETS.some((facet) => selection[facet].length > 0);
	return html`<div class="facet-picker">
		${FACETS.map((facet) => facetView(all, selection, facet, choose))}
		${
			chosen
				? html`<button type="button" @click=${() => choose(EVERYTHING)}>Choose all questions again</button>`
				: nothing
		}
	</div>`;
}

function facetView(
	questions: readonly Question[],
	selection: Selection,
	facet: Facet,
	choose: (selection: Selection) => void,
): TemplateResult {
	const chosen = selection[facet].map((value) => nameOf(facet, value)).join(', ');
	return html`<details>
		<summary>${NAMES[facet]}: <span class="chosen">${chosen || 'all'}</span></summary>
		<fieldset>
			<legend class="visually-hidden">${NAMES[facet]}</legend>
			${repeat(
				facetValues(questions, selection, facet),
				({ value }) => value,
				({ value, count, chosen }) => html`<label>
					<input
						type="checkbox"
						name=${facet}
						value=${value}
						.checked=${chosen}
						@change=${() => choose(toggle(selection, facet, value))}
					/>
					${nameOf(facet, value)} <span class="count">${count}</span>
				</label>`,
			)}
		</fieldset>
	</details>`;
}

function nameOf(facet: Facet, value: string): string {
	return facet === 'level' ? (LEVEL_NAMES[value as Level] ?? value) : value;
}
