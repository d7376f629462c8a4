import { rememberAnswer } from '#src/predictions/remember.ts';

/** Takes the reader's answer, says whether it is right, uncovers the output and remembers. */
class PyPrediction extends HTMLElement {
	connectedCallback(): void {
		this.#part('.answering').hidden = false;
		const form = this.#part<HTMLFormElement>('form');
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#answer();
		});
		form.addEventListener('keydown', (event) => this.#choose(event));
		this.#part('[data-next]').addEventListener('click', () => this.#next()?.querySelector('input')?.focus());
	}

	/** Digits choose while the focus is on the choices, beside the arrow keys of every browser. */
	#choose(event: KeyboardEvent): void {
		if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLInputElement)) return;
		const choice = this.#choices[Number(event.key) - 1];
		if (!choice) return;
		choice.checked = true;
		choice.focus();
	}

	#answer(): void {
		const chosen = this.#choices.find(({ checked }) => checked);
		const verdict = this.#part('.verdict');
		if (!chosen) {
			verdict.className = 'verdict';
			verdict.textContent = 'Choose one first.';
			return;
		}
		const { right: rightValue = '', id = '' } = this.dataset;
		const right = chosen.value === rightValue;
		const answer = this.#choices[Number(rightValue)]?.parentElement?.textContent?.trim() ?? '';
		const kept = rememberAnswer(id, right, new Date());
		verdict.className = `verdict ${right ? 'right' : 'wrong'}`;
		verdict.textContent = right ? 'Right.' : `No: ${answer}`;
		if (!kept)
			verdict.textContent += ' This browser keeps nothing for this site: the score is not remembered.';
		for (const details of this.querySelectorAll<HTMLDetailsElement>('details.result, details.why'))
			details.open = true;
		this.#part('[data-next]').hidden = this.#next() === undefined;
	}

	get #choices(): readonly HTMLInputElement[] {
		return [...this.querySelectorAll<HTMLInputElement>('input[type=radio]')];
	}

	/** Those that the page's choice hides are passed over. */
	#next(): Element | undefined {
		const all = [...document.querySelectorAll('py-prediction:not([hidden])')];
		return all[all.indexOf(this) + 1];
	}

	#part<T extends HTMLElement = HTMLElement>(selector: string): T {
		const part = this.querySelector<T>(selector);
		if (!part) throw new Error(`py-prediction: its HTML has no ${selector}; see Prediction.astro`);
		return part;
	}
}

if (!customElements.get('py-prediction')) customElements.define('py-prediction', PyPrediction);
