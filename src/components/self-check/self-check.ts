import { itemState } from '#src/labs/item-state.ts';
import { exerciseState, STATE_NAMES } from '#src/progress/exercise-state.ts';
import { isForgetful, keep, recall } from '#src/progress/memory.ts';
import { CHANGED } from '#src/progress/store.ts';

const NAMES = { open: '', begun: 'Begun', done: 'Done' } as const;

/** Shows how far the reader is with the items in it, and remembers the criteria that they tick. */
class SelfCheck extends HTMLElement {
	#left = new AbortController();

	connectedCallback(): void {
		this.#left = new AbortController();
		const { signal } = this.#left;
		this.addEventListener('change', ({ target }) => this.#onChange(target), { signal });
		document.addEventListener(CHANGED, () => this.#show(), { signal });
		addEventListener('storage', () => this.#show(), { signal }); // another tab
		for (const box of this.#boxes(this)) box.disabled = false;
		this.#show();
	}

	disconnectedCallback(): void {
		this.#left.abort();
	}

	#onChange(target: EventTarget | null): void {
		const item = target instanceof Element ? target.closest<HTMLElement>('[data-item]') : null;
		if (!item) return;
		const ticked = this.#boxes(item).filter(({ checked }) => checked);
		keep('criteria', { ...recall('criteria'), [idOf(item)]: ticked.map(({ value }) => value) });
	}

	#show(): void {
		const [exercises, criteria] = [recall('exercises'), recall('criteria')];
		for (const exercise of this.querySelectorAll<HTMLElement>('[data-exercise]')) {
			const state = exerciseState(exercises, exercise.dataset['exercise'] ?? '');
			exercise.dataset['state'] = state;
			write(exercise, '.state', STATE_NAMES[state]);
		}
		for (const item of this.querySelectorAll<HTMLElement>('[data-item]')) {
			const ticked = criteria[idOf(item)] ?? [];
			const boxes = this.#boxes(item);
			for (const box of boxes) box.checked = ticked.includes(box.value);
			const graded = [...item.querySelectorAll<HTMLElement>('[data-exercise]')];
			const parts = {
				exercises: graded.map(({ dataset }) => dataset['exercise'] ?? ''),
				criteria: boxes.map(({ value }) => value),
			};
			const state = itemState(parts, exercises, ticked);
			item.dataset['state'] = state;
			write(item, '.item-state', NAMES[state]);
		}
		for (const part of this.querySelectorAll('[data-part]')) {
			const all = part.querySelectorAll('[data-item]').length;
			const done = part.querySelectorAll('[data-item][data-state=done]').length;
			write(part, '.count', `${done} of ${all} done`);
		}
		for (const note of this.querySelectorAll<HTMLElement>('.kept-note')) note.hidden = !isForgetful();
	}

	#boxes(within: Element): HTMLInputElement[] {
		return [...within.querySelectorAll<HTMLInputElement>('.check-item input')];
	}
}

function idOf(item: HTMLElement): string {
	return item.dataset['item'] ?? '';
}

function write(within: Element, selector: string, text: string): void {
	const place = within.querySelector(selector);
	if (place && place.textContent !== text) place.textContent = text;
}

if (!customElements.get('self-check')) customElements.define('self-check', SelfCheck);
