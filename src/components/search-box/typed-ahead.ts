/** Takes the keys that are typed while the field that they are meant for isn't there yet. */
export class TypedAhead {
	#text = '';

	constructor() {
		window.addEventListener('keydown', this.#take, { capture: true });
	}

	/** Ends it. @returns what was typed. */
	end = (): string => {
		window.removeEventListener('keydown', this.#take, { capture: true });
		return this.#text;
	};

	readonly #take = (event: KeyboardEvent): void => {
		const { key, ctrlKey, metaKey, altKey } = event;
		if (ctrlKey || metaKey || altKey) return;
		if (key === 'Backspace') this.#text = this.#text.slice(0, -1);
		else if (key.length === 1) this.#text += key;
		else return;
		event.preventDefault();
		event.stopPropagation();
	};
}
