import { html, type TemplateResult } from 'lit';
import { readState } from '#src/search/url-state.ts';
import { SearchPanel } from './search-panel.ts';

/** The search over the page that the reader is on. */
export class SearchDialog extends SearchPanel {
	/**
	 * Opens it with the search in the address, if there is one.
	 * @param takeTyped gives what was typed before the field could take it, once the field does.
	 */
	async open(takeTyped: () => string): Promise<void> {
		await this.updateComplete;
		const dialog = this.querySelector('dialog');
		if (!dialog || dialog.open) return;
		const state = readState(new URLSearchParams(location.search));
		if (state) ({ query: this.query, selection: this.selection } = state);
		dialog.showModal();
		this.focus();
		const typed = takeTyped();
		if (typed) this.query = typed;
		await this.find();
	}

	/** The box opens the dialog when a page is put in: see `search-box.ts`. */
	protected override arrive = (): void => {};

	protected override get isShown(): boolean {
		return this.querySelector('dialog')?.open ?? false;
	}

	protected override render(): TemplateResult {
		return html`<dialog
			aria-label="Search"
			@close=${() => this.#closed()}
			@click=${(event: Event) => event.target === event.currentTarget && this.#close()}
		>
			<div class="frame">
				${this.content(html`<button type="button" class="close" aria-label="Close search" @click=${() => this.#close()}>Close</button>`)}
			</div>
		</dialog>`;
	}

	#close(): void {
		this.querySelector('dialog')?.close();
	}

	#closed(): void {
		this.rest();
		this.remember();
	}
}

customElements.define('search-dialog', SearchDialog);

declare global {
	interface HTMLElementTagNameMap {
		'search-dialog': SearchDialog;
	}
}
