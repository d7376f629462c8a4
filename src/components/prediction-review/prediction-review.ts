import { CHANGED, readSection } from '#src/progress/store.ts';

/** Shows the links whose prediction was wrong the last time. */
class PredictionReview extends HTMLElement {
	readonly #update = () => this.#show();

	connectedCallback(): void {
		this.hidden = false;
		document.addEventListener(CHANGED, this.#update);
		this.#show();
	}

	disconnectedCallback(): void {
		document.removeEventListener(CHANGED, this.#update);
	}

	#show(): void {
		const { answers } = readSection('predictions');
		const items = [...this.querySelectorAll<HTMLElement>('[data-id]')];
		for (const item of items) item.hidden = answers[item.dataset['id'] ?? '']?.last !== 'wrong';
		const none = this.querySelector<HTMLElement>('.none');
		if (none) none.hidden = items.some((item) => !item.hidden);
	}
}

if (!customElements.get('prediction-review')) customElements.define('prediction-review', PredictionReview);
