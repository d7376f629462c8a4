import { html, type TemplateResult } from 'lit';
import { essayFacts, factsText } from '#src/labs/essay.ts';
import { ExitTestElement } from './exit-test-element.ts';

/** A field for the text of a part, kept while it is written; words and names are counted. */
class ExitEssay extends ExitTestElement {
	protected override render(): TemplateResult | string {
		const part = this.parts.find(({ id }) => id === this.dataset['part']);
		if (!part?.essay) return '';
		const { essay, id } = part;
		const text = this.attempt.essays[id] ?? '';
		const [fewest, most] = essay.words;
		return html`
			<label for="essay-${id}">Your text, ${fewest} to ${most} words</label>
			<textarea
				id="essay-${id}"
				rows="14"
				aria-describedby="facts-${id}"
				.value=${text}
				@input=${(event: Event) => this.#write(id, (event.target as HTMLTextAreaElement).value)}
			></textarea>
			<p class="facts" id="facts-${id}">${factsText(essayFacts(text, essay), essay.mentions)}</p>
		`;
	}

	#write(part: string, text: string): void {
		const { attempt } = this;
		this.keepAttempt({ ...attempt, essays: { ...attempt.essays, [part]: text } });
	}
}

if (!customElements.get('exit-essay')) customElements.define('exit-essay', ExitEssay);
