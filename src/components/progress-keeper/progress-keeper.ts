import { forgetDropped, namesText } from '#src/progress/dropped.ts';
import { type Contents, SECTIONS } from '#src/progress/sections.ts';
import {
	CHANGED,
	emptyContents,
	mergeContents,
	readAll,
	readDamage,
	SECTION_NAMES,
	writeAll,
} from '#src/progress/store.ts';
import { exportText, parseExport } from '#src/progress/transfer.ts';

const FULL = 'This browser keeps nothing for this site, or its storage is full.';

/** Shows what this browser remembers; writes it to a file, takes one in, erases it, and takes back the last of these. */
class ProgressKeeper extends HTMLElement {
	/** What was there before the last import or erasure. */
	#before: Contents | null = null;
	readonly #update = () => this.#show();

	connectedCallback(): void {
		this.hidden = false;
		this.addEventListener('click', (event) => {
			const button = (event.target as Element).closest<HTMLElement>('[data-action]');
			if (button) this.#act(button.dataset['action']);
		});
		this.#part<HTMLInputElement>('input').addEventListener('change', (event) => void this.#import(event));
		document.addEventListener(CHANGED, this.#update);
		this.#show();
	}

	disconnectedCallback(): void {
		document.removeEventListener(CHANGED, this.#update);
	}

	#act(action: string | undefined): void {
		if (action === 'export') this.#export();
		if (action === 'import') this.#part<HTMLInputElement>('input').click();
		if (action === 'erase') this.#replace(emptyContents(), 'Erased.');
		if (action === 'undo') this.#undo();
		if (action === 'mend') this.#mend();
	}

	#export(): void {
		const file = new Blob([exportText(readAll(), new Date())], { type: 'application/json' });
		const link = document.createElement('a');
		link.href = URL.createObjectURL(file);
		link.download = 'python-progress.json';
		link.click();
		URL.revokeObjectURL(link.href);
		this.#say('Saved as python-progress.json, where your downloads go.');
	}

	async #import(event: Event): Promise<void> {
		const input = event.target as HTMLInputElement;
		const [file] = input.files ?? [];
		if (!file) return;
		try {
			this.#replace(mergeContents(readAll(), parseExport(await file.text())), `Imported ${file.name}.`);
		} catch (error) {
			this.#say(error instanceof Error ? error.message : String(error));
		}
		input.value = ''; // the same file can be chosen again
	}

	#replace(contents: Contents, done: string): void {
		const before = readAll();
		const kept = writeAll(contents);
		this.#before = kept ? before : null;
		this.#say(kept ? done : FULL);
		this.#part('[data-action=undo]').hidden = !kept;
	}

	#undo(): void {
		if (this.#before) writeAll(this.#before);
		this.#before = null;
		this.#say('All is as it was.');
		this.#part('[data-action=export]').focus();
		this.#part('[data-action=undo]').hidden = true;
	}

	/** What can't be read is written over. */
	#mend(): void {
		const kept = writeAll(readAll());
		if (kept) forgetDropped();
		this.#show();
		this.#say(kept ? 'What could be read is kept.' : FULL);
		this.#part('[data-action=export]').focus();
	}

	#show(): void {
		this.#showDamage();
		const contents = readAll();
		this.#part('dl').replaceChildren(
			...SECTION_NAMES.flatMap((name) => {
				const { title, describe } = SECTIONS[name];
				const [term, text] = [document.createElement('dt'), document.createElement('dd')];
				term.textContent = title;
				text.textContent = (describe as (content: unknown) => string)(contents[name]);
				return [term, text];
			}),
		);
	}

	#showDamage(): void {
		const damage = readDamage();
		const parts = SECTION_NAMES.filter((name) => damage[name]).map(
			(name) => `${SECTIONS[name].title} (${namesText(damage[name] ?? [])})`,
		);
		this.#part('.damage').hidden = parts.length === 0;
		this.#part('.damage p').textContent =
			`Part of what this browser kept is damaged, or was written by a later version of this site, and was left out: ${parts.join('; ')}.`;
	}

	#say(text: string): void {
		this.#part('[role=status]').textContent = text;
	}

	#part<T extends HTMLElement = HTMLElement>(selector: string): T {
		const part = this.querySelector<T>(selector);
		if (!part) throw new Error(`progress-keeper: its HTML has no ${selector}; see ProgressKeeper.astro`);
		return part;
	}
}

if (!customElements.get('progress-keeper')) customElements.define('progress-keeper', ProgressKeeper);
