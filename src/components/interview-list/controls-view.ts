import { html, nothing, type TemplateResult } from 'lit';
import { facetPicker } from '#src/components/facet-picker/facet-picker.ts';
import { keptNote } from '#src/components/kept-note/kept-note.ts';
import type { Questions } from '#src/interview/question.ts';
import type { Selection } from '#src/interview/selection.ts';

export interface Controls {
	readonly questions: Questions;
	readonly selection: Selection;
	readonly sought: string;
	readonly status: string;
	type(text: string): void;
	choose(selection: Selection): void;
}

export function controlsView({
	questions,
	selection,
	sought,
	status,
	type,
	choose,
}: Controls): TemplateResult {
	return html`
		${
			questions.size > 0
				? html`<label class="sought">
							Find a question
							<input
								type="search"
								autocomplete="off"
								spellcheck="false"
								placeholder="As you would say it"
								.value=${sought}
								@input=${(event: InputEvent) => type((event.target as HTMLInputElement).value)}
							/>
						</label>
						${facetPicker(questions.values(), selection, choose)}`
				: nothing
		}
		<p class="desk-status" role="status">${status}</p>
		${keptNote()}
	`;
}
