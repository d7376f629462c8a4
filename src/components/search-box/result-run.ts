import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { SearchRecord } from '#src/search/record.ts';

/** Runs a result's program where it stands. Python's client and the program are loaded when it is pressed. */
class ResultRun extends LitElement {
	static override properties = {
		record: { attribute: false },
		isOpen: { state: true },
		isRunning: { state: true },
	};

	declare record: SearchRecord | null;
	declare isOpen: boolean;
	declare isRunning: boolean;
	#running: AbortController | null = null;

	constructor() {
		super();
		this.record = null;
		this.isOpen = false;
		this.isRunning = false;
	}

	protected override createRenderRoot(): HTMLElement {
		return this;
	}

	override disconnectedCallback(): void {
		super.disconnectedCallback();
		this.#running?.abort();
	}

	protected override render(): TemplateResult {
		const [verb, act] = this.isRunning
			? (['Stop', () => this.#running?.abort()] as const)
			: (['Run', () => void this.#run()] as const);
		return html`
			<button type="button" aria-label=${`${verb}: ${this.record?.title ?? ''}`} @click=${act}>${verb}</button>
			${
				this.isOpen
					? html`<pre class="code" tabindex="0" aria-label="Program"></pre>
							<p class="status" role="status">Loading.</p>
							<progress max="1" hidden aria-label="Loading Python"></progress>
							<div class="program-output"></div>`
					: nothing
			}
		`;
	}

	async #run(): Promise<void> {
		if (!this.record) return;
		this.isOpen = true;
		this.isRunning = true;
		this.#running = new AbortController();
		await this.updateComplete;
		const places = {
			code: this.#part('.code'),
			status: this.#part('.status'),
			progress: this.#part<HTMLProgressElement>('progress'),
			output: this.#part('.program-output'),
		};
		try {
			const { runRecord } = await import('./run-record.ts');
			await runRecord(this.record, places, this.#running.signal);
		} catch {
			places.status.textContent =
				'The program could not be loaded. Check your connection and press Run again.';
		}
		this.isRunning = false;
	}

	#part<T extends HTMLElement = HTMLElement>(selector: string): T {
		const part = this.querySelector<T>(selector);
		if (!part) throw new Error(`result-run: it shows no ${selector}; see its render()`);
		return part;
	}
}

customElements.define('result-run', ResultRun);
