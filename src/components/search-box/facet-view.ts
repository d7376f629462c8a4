import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { FACETS, type Facet, facetValues, type Selection } from '#src/search/facets.ts';
import type { SearchRecord } from '#src/search/record.ts';
import { nameOfKinds } from './kind-names.ts';
import { nameOfLevel } from './level-names.ts';

const NAMES: Record<Facet, string> = {
	kind: 'Kind',
	stage: 'Stage or lab',
	level: 'Level',
	library: 'Library',
};

interface FacetActions {
	choose(facet: Facet, value: string): void;
}

/** The kinds in sight, the other facets behind a summary: on a small screen the results come first. */
export function facetView(
	records: readonly SearchRecord[],
	selection: Selection,
	act: FacetActions,
): TemplateResult {
	const further = FACETS.filter((facet) => facet !== 'kind');
	const chosen = further.reduce((sum, facet) => sum + selection[facet].length, 0);
	return html`
		<div class="facets">
			${fieldset(records, selection, 'kind', act)}
			<details>
				<summary>Filter by stage, lab, level, library${chosen > 0 ? ` (${chosen} chosen)` : ''}</summary>
				${further.map((facet) => fieldset(records, selection, facet, act))}
			</details>
		</div>
	`;
}

function fieldset(
	records: readonly SearchRecord[],
	selection: Selection,
	facet: Facet,
	act: FacetActions,
): TemplateResult | typeof nothing {
	const values = facetValues(records, selection, facet);
	if (values.length === 0) return nothing;
	return html`<fieldset>
		<legend>${NAMES[facet]}</legend>
		${repeat(
			values,
			({ value }) => value,
			({ value, count, chosen }) => html`<label>
				<input type="checkbox" .checked=${chosen} @change=${() => act.choose(facet, value)} />
				${nameOf(facet, value)} <span class="count">${count}</span>
			</label>`,
		)}
	</fieldset>`;
}

function nameOf(facet: Facet, value: string): string {
	switch (facet) {
		case 'kind':
			return nameOfKinds(value);
		case 'level':
			return nameOfLevel(value);
		case 'stage':
		case 'library':
			return value;
	}
}
