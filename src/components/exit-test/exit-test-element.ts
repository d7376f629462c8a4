import { LitElement } from 'lit';
import type { TestPart } from '#src/labs/exit-report.ts';
import { keep, recall } from '#src/progress/memory.ts';
import { type Attempt, NO_ATTEMPT } from '#src/progress/sections/exit-tests.ts';
import { CHANGED } from '#src/progress/store.ts';

/** What clock, essay and report of an exit test have in common: the test that the page describes, and what the reader did of it. */
export abstract class ExitTestElement extends LitElement {
	#left = new AbortController();
	#parts: readonly TestPart[] | null = null;

	/** What the page says without scripts gives way. */
	protected override createRenderRoot(): HTMLElement {
		this.replaceChildren();
		return this;
	}

	override connectedCallback(): void {
		super.connectedCallback();
		this.#left = new AbortController();
		const { signal } = this.#left;
		document.addEventListener(CHANGED, () => this.requestUpdate(), { signal });
		addEventListener('storage', () => this.requestUpdate(), { signal }); // another tab
		addEventListener('beforeprint', () => this.requestUpdate(), { signal });
	}

	override disconnectedCallback(): void {
		super.disconnectedCallback();
		this.#left.abort();
	}

	/** The test's id, which names it in what the browser remembers. */
	get test(): string {
		return this.#frame.dataset['exitTest'] ?? '';
	}

	get parts(): readonly TestPart[] {
		this.#parts ??= JSON.parse(this.#frame.querySelector('[data-parts]')?.textContent ?? '[]') as TestPart[];
		return this.#parts;
	}

	get attempt(): Attempt {
		return recall('exitTests')[this.test] ?? NO_ATTEMPT;
	}

	protected keepAttempt(attempt: Attempt): void {
		keep('exitTests', { ...recall('exitTests'), [this.test]: attempt });
	}

	get #frame(): HTMLElement {
		const frame = this.closest<HTMLElement>('[data-exit-test]');
		if (!frame) throw new Error(`${this.localName} stands outside an exit test; see ExitTest.astro`);
		return frame;
	}
}
