import { html, nothing, type TemplateResult } from 'lit';
import type { Facet, Selection } from '#src/search/facets.ts';
import { facetView } from './facet-view.ts';
import type { Outcome } from './outcome.ts';
import { resultsView } from './results-view.ts';

export interface SearchModel {
	readonly query: string;
	readonly selection: Selection;
	readonly outcome: Outcome;
	readonly active: number;
}

export interface SearchActions {
	type(query: string): void;
	/** Takes the suggested query. */
	correct(query: string): void;
	key(event: KeyboardEvent): void;
	choose(facet: Facet, value: string): void;
	clear(): void;
	retry(): void;
	dismiss(): void;
	closed(): void;
}

export function searchView(model: SearchModel, act: SearchActions): TemplateResult {
	const { outcome } = model;
	const listed = outcome.kind === 'found' && outcome.total > 0;
	return html`
		<dialog
			aria-label="Search"
			@close=${act.closed}
			@click=${(event: Event) => event.target === event.currentTarget && act.dismiss()}
		>
			<div class="frame">
				<div class="field">
					<input
						type="text"
						inputmode="search"
						enterkeyhint="search"
						autocomplete="off"
						autocapitalize="off"
						spellcheck="false"
						autofocus
						placeholder="A symptom, an error message, a function …"
						role="combobox"
						aria-label="Search for"
						aria-autocomplete="list"
						aria-haspopup="listbox"
						aria-expanded=${listed}
						aria-controls="search-results"
						aria-activedescendant=${model.active < 0 ? nothing : `search-option-${model.active}`}
						.value=${model.query}
						@input=${(event: InputEvent) => act.type((event.target as HTMLInputElement).value)}
						@keydown=${act.key}
					/>
					<button type="button" class="close" aria-label="Close search" @click=${act.dismiss}>Close</button>
				</div>
				<p class="status" role="status">${announcement(outcome)}</p>
				${outcome.kind === 'failed' ? failure(act) : nothing} ${outcome.kind === 'found' ? found(model, outcome, act) : nothing}
			</div>
		</dialog>
	`;
}

function announcement(outcome: Outcome): string {
	switch (outcome.kind) {
		case 'nothing-sought':
			return 'Topics, pitfalls and questions. An error message can be pasted as it is.';
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
						Did you mean <button type="button" @click=${() => act.correct(suggestion)}>${suggestion}</button>?
					</p>`
				: nothing
		}
		${records.length > 0 ? facetView(records, model.selection, act) : nothing}
		${outcome.total > 0 ? resultsView(outcome.groups, model.active) : empty(records.length, act)}
	`;
}

function empty(hidden: number, act: SearchActions): TemplateResult {
	return hidden > 0
		? html`<p class="note">
				The filters hide ${hidden}. <button type="button" @click=${act.clear}>Remove the filters</button>
			</p>`
		: html`<p class="note">Fewer or other words may find it: the function's name, or what goes wrong.</p>`;
}
