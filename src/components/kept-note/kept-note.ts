import { html, nothing, type TemplateResult } from 'lit';
import { isForgetful } from '#src/progress/memory.ts';
import { NOT_KEPT } from './text.ts';

/** Says so when the browser keeps nothing. */
export function keptNote(): TemplateResult | typeof nothing {
	if (!isForgetful()) return nothing;
	return html`<p class="kept-note warn" role="note">
		${NOT_KEPT}
	</p>`;
}
