import { rememberAlways } from '#src/predictions/remember.ts';
import { CHANGED, readSection } from '#src/progress/store.ts';

class PredictFirstSwitch extends HTMLElement {
	readonly #update = () => this.#show();

	connectedCallback(): void {
		this.hidden = false;
		this.#box?.addEventListener('change', () => {
			const kept = rememberAlways(this.#box?.checked ?? false);
			const status = this.querySelector('[role=status]');
			if (status) status.textContent = kept ? '' : 'This browser keeps nothing for this site.';
		});
		document.addEventListener(CHANGED, this.#update);
		this.#show();
	}

	disconnectedCallback(): void {
		document.removeEventListener(CHANGED, this.#update);
	}

	#show(): void {
		if (this.#box) this.#box.checked = readSection('predictions').always;
	}

	get #box(): HTMLInputElement | null {
		return this.querySelector('input');
	}
}

if (!customElements.get('predict-first-switch'))
	customElements.define('predict-first-switch', PredictFirstSwitch);
