import { html, nothing, type TemplateResult } from 'lit';
import { isForgetful } from '#src/interview/memory.ts';

/** Says so when the browser keeps nothing. */
export function keptNote(): TemplateResult | typeof nothing {
	if (!isForgetful()) return nothing;
	return html`<p class="kept-note warn" role="note">
		Your browser’s storage is full or closed to this site: what you do here lasts until you leave it.
	</p>`;
}
