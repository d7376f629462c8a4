import { CHANGED, readSection } from '#src/progress/store.ts';

const TEXTS = { new: '', right: 'Right', wrong: 'To review' } as const;

/** Marks each prediction with the reader's last answer, adds up the score, shows those that the reader wants to see. */
class PredictionQuiz extends HTMLElement {
	readonly #update = () => this.#mark();

	connectedCallback(): void {
		const filters = this.querySelector<HTMLElement>('.filters');
		if (filters) filters.hidden = false;
		filters?.addEventListener('change', () => this.#choose());
		document.addEventListener(CHANGED, this.#update);
		addEventListener('storage', this.#update); // another tab
		this.#mark();
	}

	disconnectedCallback(): void {
		document.removeEventListener(CHANGED, this.#update);
		removeEventListener('storage', this.#update);
	}

	#mark(): void {
		const { answers } = readSection('predictions');
		const states = this.#predictions.map((item) => {
			const state = answers[item.dataset['id'] ?? '']?.last ?? 'new';
			item.dataset['state'] = state;
			const label = item.querySelector('.state');
			if (label) label.textContent = TEXTS[state];
			return state;
		});
		const count = (wanted: string) => states.filter((state) => state === wanted).length;
		const [right, wrong] = [count('right'), count('wrong')];
		const score = this.querySelector('.score');
		if (score && right + wrong > 0)
			score.textContent = `${right + wrong} of ${states.length} answered: ${right} right, ${wrong} to review.`;
	}

	/** What is answered afterwards stays in sight, with its explanation. */
	#choose(): void {
		const wanted = this.querySelector<HTMLInputElement>('.filters :checked')?.value ?? '';
		for (const item of this.#predictions) item.hidden = wanted !== '' && item.dataset['state'] !== wanted;
		const none = this.querySelector<HTMLElement>('.none');
		if (none) none.hidden = this.#predictions.some((item) => !item.hidden);
	}

	get #predictions(): readonly HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>('py-prediction')];
	}
}

if (!customElements.get('prediction-quiz')) customElements.define('prediction-quiz', PredictionQuiz);
