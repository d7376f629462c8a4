/**
 * Where the browser can't suspend Python, a program can't wait for the reader: its `input()` reads lines that were typed
 * before the run, in a box that shows as soon as the program calls `input`.
 */
export class TypedLines {
	readonly #before: HTMLElement;
	#area: HTMLTextAreaElement | null = null;

	constructor(before: HTMLElement) {
		this.#before = before;
	}

	/** Shows the box for a program that needs it. */
	update(code: string): void {
		const needed = !('Suspending' in WebAssembly) && /\binput\s*\(/.test(code);
		if (needed) this.#area ??= this.#make();
		if (this.#area?.parentElement) this.#area.parentElement.hidden = !needed;
	}

	get lines(): readonly string[] {
		return this.#area?.value ? this.#area.value.replace(/\n$/, '').split('\n') : [];
	}

	#make(): HTMLTextAreaElement {
		const label = document.createElement('label');
		label.className = 'typed-lines';
		const area = document.createElement('textarea');
		area.rows = 3;
		label.append('Lines for input(), one for each call', area);
		this.#before.before(label);
		return area;
	}
}
