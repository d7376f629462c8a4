import { html, nothing, type TemplateResult } from 'lit';
import type { Facet, Selection } from '#src/search/facets.ts';
import { facetView } from './facet-view.ts';
import type { Outcome } from './outcome.ts';
import { recentView } from './recent-view.ts';
import { resultsView } from './results-view.ts';

export interface SearchModel {
	readonly query: string;
	readonly selection: Selection;
	readonly outcome: Outcome;
	readonly recent: readonly string[];
}

export interface SearchActions {
	type(query: string): void;
	/** Puts a query in the field's place: the suggested one or one from before. */
	take(query: string): void;
	key(event: KeyboardEvent): void;
	choose(facet: Facet, value: string): void;
	clear(): void;
	retry(): void;
	/** A result was opened or run. */
	follow(): void;
	/** Forgets what was sought before. */
	forget(): void;
}

export function searchView(
	model: SearchModel,
	act: SearchActions,
	controls: TemplateResult | typeof nothing = nothing,
): TemplateResult {
	const { outcome } = model;
	return html`
		<div class="field" @keydown=${act.key}>
			<input
				type="text"
				role="searchbox"
				inputmode="search"
				enterkeyhint="search"
				autocomplete="off"
				autocapitalize="off"
				spellcheck="false"
				placeholder="A symptom, an error message, a function …"
				aria-label="Search for"
				.value=${model.query}
				@input=${(event: InputEvent) => act.type((event.target as HTMLInputElement).value)}
			/>
			${controls}
		</div>
		<p class="status" role="status">${announcement(outcome)}</p>
		${outcome.kind === 'nothing-sought' ? recentView(model.recent, act) : nothing}
		${outcome.kind === 'failed' ? failure(act) : nothing} ${outcome.kind === 'found' ? found(model, outcome, act) : nothing}
	`;
}

function announcement(outcome: Outcome): string {
	switch (outcome.kind) {
		case 'nothing-sought':
			return 'Topics, pitfalls, questions and exercises. An error message can be pasted as it is.';
		case 'loading':
			return 'Loading the index …';
		case 'failed':
			return 'The search could not be loaded.';
		case 'found':
			return outcome.total === 1 ? '1 result' : `${outcome.total || 'No'} results`;
	}
}

function failure(act: SearchActions): TemplateResult {
	return html`<p class="note">
		It needs files from this site that did not arrive. <button type="button" @click=${act.retry}>Try again</button>
	</p>`;
}

function found(
	model: SearchModel,
	outcome: Extract<Outcome, { kind: 'found' }>,
	act: SearchActions,
): TemplateResult {
	const { records, suggestion } = outcome.found;
	return html`
		${
			suggestion
				? html`<p class="note">
						Did you mean <button type="button" @click=${() => act.take(suggestion)}>${suggestion}</button>?
					</p>`
				: nothing
		}
		${records.length > 0 ? facetView(records, model.selection, act) : nothing}
		${outcome.total > 0 ? resultsView(outcome.groups, act) : empty(records.length, act)}
	`;
}

function empty(hidden: number, act: SearchActions): TemplateResult {
	return hidden > 0
		? html`<p class="note">
				The filters hide ${hidden}. <button type="button" @click=${act.clear}>Remove the filters</button>
			</p>`
		: html`<p class="note">Fewer or other words may find it: the function's name, or what goes wrong.</p>`;
}
