import { html, LitElement, type TemplateResult } from 'lit';
import { BASE } from '#src/lib/base.ts';
import { sizeText } from '#src/lib/size-text.ts';
import { fetchVersion } from '#src/offline/fetch-version.ts';
import { keep } from '#src/offline/keep.ts';
import { readState } from '#src/offline/state.ts';
import { updateSize } from '#src/offline/update-size.ts';
import './offline-bar.css';

const LATER = `${BASE}offline-later`;

/** Offers the new version of what is kept. It loads nothing and reloads nothing before its buttons are pressed. */
export class OfflineBar extends LitElement {
	static override properties = { step: { state: true }, text: { state: true }, size: { state: true } };

	declare step: 'offered' | 'loading' | 'here';
	declare text: string;
	/** Bytes to load. */
	declare size: number;
	build = '';

	constructor() {
		super();
		this.step = 'offered';
		this.size = 0;
		this.text = 'The site has a newer version than the one kept here.';
	}

	protected override createRenderRoot(): HTMLElement {
		return this;
	}

	protected override render(): TemplateResult {
		const later = html`<button type="button" @click=${() => this.#later()}>Later</button>`;
		const choices = {
			offered: html`<button type="button" class="primary" @click=${() => void this.#update()}>Load it: ${sizeText(this.size)}</button>${later}`,
			loading: '',
			here: html`<button type="button" class="primary" @click=${() => location.reload()}>Show it</button>${later}`,
		};
		return html`<section aria-label="New version"><p role="status">${this.text}</p>${choices[this.step]}</section>`;
	}

	async #update(): Promise<void> {
		this.step = 'loading';
		this.text = 'Loading the new version.';
		const end = await keep(BASE, [], { signal: new AbortController().signal, onProgress: () => {} });
		this.step = end.kind === 'kept' ? 'here' : 'offered';
		if (end.kind === 'kept')
			this.text = 'The new version is on this device. Programs that you changed stay as they are.';
		if (end.kind === 'stopped') this.text = `The new version could not be loaded: ${end.reason}.`;
	}

	#later(): void {
		try {
			sessionStorage.setItem(LATER, this.build);
		} catch {
			// Where nothing is remembered, it is offered again.
		}
		this.remove();
	}
}

customElements.define('offline-bar', OfflineBar);

const bar = new OfflineBar();

/** Shows the bar when the server has another version than the one kept here, and this reader did not say "later". */
export async function lookForVersion(): Promise<void> {
	if (bar.step !== 'offered') return document.body.append(bar); // the router took it away with the page
	const [state, version] = await Promise.all([readState(BASE), fetchVersion(BASE)]);
	const isNewer = state && version && !version.off && version.build !== state.build;
	if (!isNewer || version.build === postponed()) return bar.remove();
	bar.build = version.build;
	bar.size = await updateSize(BASE, state).catch(() => 0);
	document.body.append(bar);
}

function postponed(): string | null {
	try {
		return sessionStorage.getItem(LATER);
	} catch {
		return null;
	}
}
