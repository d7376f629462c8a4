import { isAlways } from '#src/predictions/always.ts';

/** On a pitfall: covers what gives the answer away, for readers who want to say it first. */
class PredictFirst extends HTMLElement {
	connectedCallback(): void {
		if (isAlways()) void this.#ask();
		else this.#offer();
	}

	#offer(): void {
		const button = document.createElement('button');
		button.textContent = 'Predict first';
		button.title = 'Cover what the broken program does and say it yourself';
		button.addEventListener('click', () => void this.#ask(true));
		this.replaceChildren(button);
	}

	async #ask(pressed = false): Promise<void> {
		this.#pitfall?.setAttribute('data-asking', '');
		try {
			const { askFirst } = await import('./ask-first.ts');
			const asked = askFirst(this, () => this.#uncover());
			if (!asked) this.#uncover();
			else if (pressed) this.querySelector<HTMLElement>('input')?.focus();
		} catch {
			this.#uncover();
		}
	}

	#uncover(): void {
		this.#pitfall?.removeAttribute('data-asking');
	}

	get #pitfall(): Element | null {
		return this.closest('.pitfall');
	}
}

if (!customElements.get('predict-first')) customElements.define('predict-first', PredictFirst);
