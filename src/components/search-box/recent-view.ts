import { html, nothing, type TemplateResult } from 'lit';

interface RecentActions {
	take(query: string): void;
	forget(): void;
}

export function recentView(recent: readonly string[], act: RecentActions): TemplateResult | typeof nothing {
	if (recent.length === 0) return nothing;
	return html`<section class="recent" aria-label="Sought before">
		<p class="group">Sought before <button type="button" @click=${act.forget}>Clear</button></p>
		<ul class="plain">
			${recent.map((query) => html`<li><button type="button" @click=${() => act.take(query)}>${query}</button></li>`)}
		</ul>
	</section>`;
}
