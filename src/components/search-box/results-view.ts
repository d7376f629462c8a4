import { html, type TemplateResult } from 'lit';
import { href } from '#src/lib/href.ts';
import type { Stretch } from '#src/search/passage.ts';
import { nameOfKinds } from './kind-names.ts';
import type { Result, ResultGroup } from './outcome.ts';

/** Results are links that act as options: focus stays in the field, `active` is the place of the one that Enter opens. */
export function resultsView(groups: readonly ResultGroup[], active: number): TemplateResult {
	let place = 0;
	return html`<div class="results" id="search-results" role="listbox" aria-label="Results">
		${groups.map(
			({ kind, total, results }) => html`
				<div role="group" aria-labelledby="search-group-${kind}">
					<p class="group" id="search-group-${kind}" role="presentation">
						${nameOfKinds(kind)} <span class="count">${total > results.length ? `${results.length} of ${total}` : total}</span>
					</p>
					${results.map((result) => option(result, place, place++ === active))}
				</div>
			`,
		)}
	</div>`;
}

function option({ record, passage }: Result, place: number, active: boolean): TemplateResult {
	const context = [record.stage, record.level].filter(Boolean).join(' · ');
	return html`<a
		role="option"
		id="search-option-${place}"
		href=${href(record.url)}
		tabindex="-1"
		aria-selected=${active}
		aria-label=${[record.title, context].filter(Boolean).join(', ')}
	>
		<span class="title">${record.title}</span>
		<span class="context">${context}</span>
		<span class="passage">${passage.map(stretch)}</span>
	</a>`;
}

function stretch({ text, marked }: Stretch): TemplateResult | string {
	return marked ? html`<mark>${text}</mark>` : text;
}
