import { type ExerciseProgress, UNTRIED } from '#src/progress/sections/exercises.ts';
import { CHANGED, readSection } from '#src/progress/store.ts';

const TEXTS = { new: '', tried: 'Tried', solved: 'Solved' } as const;

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
			const state = stateOf(progress[item.dataset['exercise'] ?? ''] ?? UNTRIED);
			item.dataset['state'] = state;
			const label = item.querySelector('.state');
			if (label) label.textContent = TEXTS[state];
		}
		for (const stage of this.querySelectorAll('.stage')) {
			const solved = stage.querySelectorAll('[data-state=solved]').length;
			const all = stage.querySelectorAll('[data-exercise]').length;
			const count = stage.querySelector('.count');
			if (count) count.textContent = `${solved} of ${all} solved`;
		}
	}
}

function stateOf({ solved, tries }: ExerciseProgress): keyof typeof TEXTS {
	if (solved !== null) return 'solved';
	return tries > 0 ? 'tried' : 'new';
}

if (!customElements.get('exercise-map')) customElements.define('exercise-map', ExerciseMap);
