import { html, type TemplateResult } from 'lit';

/** One line of the content's text, in which `backticks` mark code. */
export function codeText(text: string): (TemplateResult | string)[] {
	return text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}
