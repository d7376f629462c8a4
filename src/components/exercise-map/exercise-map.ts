import { exerciseState, STATE_NAMES } from '#src/progress/exercise-state.ts';
import { CHANGED, readSection } from '#src/progress/store.ts';

/** Marks each exercise as solved or tried and counts by stage. */
class ExerciseMap extends HTMLElement {
	readonly #update = () => this.#show();

	connectedCallback(): void {
		for (const states of this.querySelectorAll<HTMLElement>('.states')) states.hidden = false;
		document.addEventListener(CHANGED, this.#update);
		addEventListener('storage', this.#update); // another tab
		this.#show();
	}

	disconnectedCallback(): void {
		document.removeEventListener(CHANGED, this.#update);
		removeEventListener('storage', this.#update);
	}

	#show(): void {
		const progress = readSection('exercises');
		for (const item of this.querySelectorAll<HTMLElement>('[data-exercise]')) {
			const state = exerciseState(progress, item.dataset['exercise'] ?? '');
			item.dataset['state'] = state;
			const label = item.querySelector('.state');
			if (label) label.textContent = STATE_NAMES[state];
		}
		for (const stage of this.querySelectorAll('.stage')) {
			const solved = stage.querySelectorAll('[data-state=solved]').length;
			const all = stage.querySelectorAll('[data-exercise]').length;
			const count = stage.querySelector('.count');
			if (count) count.textContent = `${solved} of ${all} solved`;
		}
	}
}

if (!customElements.get('exercise-map')) customElements.define('exercise-map', ExerciseMap);
