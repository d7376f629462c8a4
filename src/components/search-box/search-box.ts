import { TypedAhead } from './typed-ahead.ts';

/** The button in the header, and its shortcuts. What it opens is loaded when it is about to be used. */
class SearchBox extends HTMLElement {
	#left = new AbortController();

	connectedCallback(): void {
		this.#left = new AbortController();
		const { signal } = this.#left;
		const button = this.querySelector('button');
		button?.addEventListener('click', () => void this.#open(), { signal });
		button?.addEventListener('pointerenter', loadDialog, { signal });
		button?.addEventListener('focus', loadDialog, { signal });
		document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
		if (/Mac|iPhone|iPad/.test(navigator.userAgent)) this.querySelector('kbd')?.replaceChildren('⌘ K');
		// Not at once: when Astro's router puts this page in, the address is still that of the page before.
		document.addEventListener('astro:page-load', () => this.#openAddressed(), { signal });
	}

	disconnectedCallback(): void {
		this.#left.abort();
	}

	#onKey(event: KeyboardEvent): void {
		const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
		const chord = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
		if (event.defaultPrevented || event.isComposing || !(slash || (chord && !event.altKey))) return;
		event.preventDefault();
		void this.#open();
	}

	#openAddressed(): void {
		if (!panelInPage() && new URLSearchParams(location.search).has('q')) void this.#open();
	}

	async #open(): Promise<void> {
		const panel = panelInPage();
		if (panel) return panel.focus();
		const typed = new TypedAhead();
		try {
			await loadDialog();
			if (!this.isConnected) return;
			const dialog = this.querySelector('search-dialog') ?? document.createElement('search-dialog');
			if (!dialog.isConnected) this.append(dialog);
			await dialog.open(typed.end);
		} finally {
			typed.end();
		}
	}
}

/** The page of the search has it in sight already. */
function panelInPage(): HTMLElement | null {
	return document.querySelector<HTMLElement>('search-panel');
}

function loadDialog(): Promise<unknown> {
	return import('./search-dialog.ts');
}

/** Whether the key goes into a field or an editor; those inside shadow roots count as well. */
function isTyping(event: KeyboardEvent): boolean {
	const target = event.composedPath()[0];
	return (
		target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
	);
}

customElements.define('search-box', SearchBox);
