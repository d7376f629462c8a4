import { LitElement, type PropertyDeclarations } from 'lit';
import { loadQuestions } from '#src/interview/load.ts';
import type { Questions } from '#src/interview/question.ts';

/** What drill, plan and mock have in common: the questions, and listeners that live as long as the element is on the page. */
export abstract class QuestionsElement extends LitElement {
	static override properties: PropertyDeclarations = {
		questions: { state: true },
		failed: { state: true },
		status: { state: true },
	};

	/** `null` until they have arrived. */
	declare questions: Questions | null;
	declare failed: boolean;
	/** What a screen reader is told. */
	declare status: string;
	#left = new AbortController();

	constructor() {
		super();
		this.questions = null;
		this.failed = false;
		this.status = '';
	}

	/** Adds listeners, which `signal` takes away when the element leaves the page. */
	protected abstract listen(signal: AbortSignal): void;

	/** What the page says without scripts gives way. */
	protected override createRenderRoot(): HTMLElement {
		this.replaceChildren();
		return this;
	}

	override connectedCallback(): void {
		super.connectedCallback();
		this.#left = new AbortController();
		this.listen(this.#left.signal);
		void this.load();
	}

	override disconnectedCallback(): void {
		super.disconnectedCallback();
		this.#left.abort();
	}

	protected async load(): Promise<void> {
		this.failed = false;
		try {
			this.questions = await loadQuestions();
		} catch {
			this.failed = true;
		}
	}
}
