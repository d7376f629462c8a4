import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { href } from '#src/lib/href.ts';
import type { Stretch } from '#src/search/passage.ts';
import { nameOfKinds } from './kind-names.ts';
import { nameOfLevel } from './level-names.ts';
import type { Result, ResultGroup } from './outcome.ts';

interface ResultActions {
	key(event: KeyboardEvent): void;
	follow(): void;
}

export function resultsView(groups: readonly ResultGroup[], act: ResultActions): TemplateResult {
	return html`<div class="results" @keydown=${act.key}>
		${repeat(
			groups,
			({ kind }) => kind,
			({ kind, total, results }) => html`
				<section aria-labelledby="search-group-${kind}">
					<p class="group" id="search-group-${kind}">
						${nameOfKinds(kind)} <span class="count">${total > results.length ? `${results.length} of ${total}` : total}</span>
					</p>
					<ul class="plain">
						${repeat(
							results,
							({ record }) => record.url,
							(result) => resultView(result, act),
						)}
					</ul>
				</section>
			`,
		)}
	</div>`;
}

function resultView({ record, passage }: Result, act: ResultActions): TemplateResult {
	const context = [record.stage, nameOfLevel(record.level)].filter(Boolean).join(' · ');
	return html`<li class="result">
		<a
			class="hit"
			href=${href(record.url)}
			aria-label=${[record.title, context].filter(Boolean).join(', ')}
			@click=${act.follow}
		>
			<span class="title">${record.title}</span>
			<span class="context">${context}</span>
			<span class="passage">${passage.map(stretch)}</span>
		</a>
		${record.runs ? html`<result-run .record=${record} @click=${act.follow}></result-run>` : nothing}
	</li>`;
}

function stretch({ text, marked }: Stretch): TemplateResult | string {
	return marked ? html`<mark>${text}</mark>` : text;
}
