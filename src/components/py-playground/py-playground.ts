import type { Ended } from '#src/runtime/client.ts';
import type { DataSet, Program, Runner } from '#src/runtime/protocol.ts';
import { type Action, CHECK_TYPES, RUN, TIME, TRACE } from './actions.ts';
import type { Editor } from './editor.ts';
import { onceNear } from './once-near.ts';
import { SavedCode } from './saved-code.ts';
import { TypedLines } from './typed-lines.ts';

/** Enhances a rendered program: run, stop, edit, reset, copy. What is heavy is loaded when it is first used. */
export class PyPlayground extends HTMLElement {
	/** What the program finds in `data/`. */
	#datasets: readonly DataSet[] = [];
	#original = '';
	#code = '';
	/** What Reset took away, so that it can be brought back. */
	#discarded: string | null = null;
	#editor: Editor | null = null;
	#running: AbortController | null = null;
	/** What the published page shows in each place of output, and says of it. */
	#recorded = new Map<Element, Node[]>();
	#saved = new SavedCode('');
	#typed: TypedLines | null = null;
	#leaveAlone = (): void => {};

	connectedCallback(): void {
		if (this.#original) return;
		this.#original = this.#part('.code').textContent ?? '';
		this.#code = this.#original;
		this.#datasets = JSON.parse(this.querySelector('[data-datasets]')?.textContent ?? '[]') as DataSet[];
		for (const region of this.querySelectorAll(`.program-output, ${RUN.source}, ${CHECK_TYPES.source}`))
			this.#recorded.set(region, [...region.childNodes]);
		this.#typed = new TypedLines(this.#part('.result'));
		this.#saved = new SavedCode(this.dataset['program'] ?? '');
		this.addEventListener('click', (event) => {
			const button = (event.target as Element).closest<HTMLElement>('[data-action]');
			if (button) void this.#act(button.dataset['action']);
		});
		for (const intent of ['pointerenter', 'focusin']) {
			this.addEventListener(intent, () => void this.#warm(), { once: true });
		}
		if (!this.#runnable) return;
		this.#leaveAlone = onceNear(this, () => void this.#warm());
		const saved = this.#saved.read();
		if (saved !== null && saved !== this.#original) this.#show(saved);
	}

	disconnectedCallback(): void {
		this.#running?.abort();
		this.#leaveAlone();
	}

	async #act(action: string | undefined): Promise<void> {
		switch (action) {
			case 'run':
				await this.run(RUN);
				return;
			case 'trace':
				await this.run(TRACE);
				return;
			case 'time':
				await this.run(TIME);
				return;
			case 'check-types':
				await this.run(CHECK_TYPES);
				return;
			case 'stop':
				return this.#running?.abort();
			case 'edit':
				return this.#edit();
			case 'reset':
				return this.#reset();
			case 'copy':
				return this.#copy();
			case 'share':
				return this.#share();
		}
	}

	async #copy(): Promise<void> {
		try {
			await navigator.clipboard.writeText(this.#code); // not there on a page over plain http
			this.#say('Copied.');
		} catch {
			this.#say('This browser did not allow copying; select the text instead.');
		}
	}

	/** @returns how it ended; `null` where nothing ran, because something does already or a part of the page is missing. */
	async run({ change, output, source, fresh }: Action): Promise<Ended | null> {
		if (this.#running) return null;
		this.#running = new AbortController();
		this.#toggle();
		this.#mark(null);
		this.#part(source).textContent = fresh;
		const result = this.#part('.result');
		if (result instanceof HTMLDetailsElement) result.open = true;
		this.#part('.cost').hidden = true;
		this.#say('Loading Python.');
		let ended: Ended | null = null;
		try {
			const { runProgram } = await import('./run-program.ts');
			const places = {
				output: this.#part(output),
				status: this.#part('.status'),
				progress: this.#part<HTMLProgressElement>('progress'),
			};
			const outcome = await runProgram({ ...this.#program, ...change }, places, this.#running.signal);
			if (outcome.kind === 'raised') this.#mark(outcome.line);
			ended = outcome;
		} catch {
			this.#say('A part of this page could not be loaded. Check your connection and press Run again.');
		}
		this.#running = null;
		this.#toggle();
		return ended;
	}

	get code(): string {
		return this.#code;
	}

	/** Puts another text in place of the program, as one step that the editor can undo. */
	replace(code: string): void {
		this.#show(code);
	}

	/** Whether the program differs from the published one. */
	get edited(): boolean {
		return this.#code !== this.#original;
	}

	/** Where Python is on the device already, it starts while the reader reaches for Run. */
	async #warm(): Promise<void> {
		const kept = await globalThis.caches
			?.has(`${document.documentElement.dataset['base']}python`)
			.catch(() => false);
		if (!kept || !this.#runnable) return;
		const { python } = await import('#src/runtime/client.ts');
		python.warm(this.#program);
	}

	async #share(): Promise<void> {
		try {
			const { shareProgram } = await import('./share-program.ts');
			await shareProgram(this.#program, this.#part('.status'));
		} catch {
			this.#say('A part of this page could not be loaded. Check your connection and press Share again.');
		}
	}

	async #edit(): Promise<void> {
		try {
			await this.openEditor();
			this.#editor?.focus();
		} catch {
			this.#say('The editor could not be loaded. Check your connection and press Edit again.');
		}
	}

	/** @throws when the editor can't be loaded. */
	async openEditor(): Promise<void> {
		if (this.#editor) return;
		const { openEditor } = await import('./editor.ts');
		const host = this.#part('.editor');
		host.hidden = false;
		this.#editor = openEditor(host, {
			code: this.#code.replace(/\n$/, ''),
			label: `Python code: ${this.dataset['name']}`,
			onChange: (code) => this.#changed(`${code}\n`),
			onRun: () => void this.run(RUN),
		});
		this.#part('.code').hidden = true;
		this.#part('.keys').hidden = false;
		this.#part('[data-action=edit]').hidden = true;
	}

	#changed(code: string): void {
		this.#code = code;
		this.#typed?.update(code);
		if (code !== this.#original) this.#discarded = null;
		const kept = this.#saved.write(code === this.#original ? null : code);
		if (!kept)
			this.#say('This browser keeps nothing for this site: your changes last until you leave the page.');
		this.#toggle();
	}

	/** Back to the published program and its recorded output; pressed again, back to the reader's. */
	#reset(): void {
		const restored = this.#discarded;
		const discarded = restored === null ? this.#code : null;
		this.#show(restored ?? this.#original);
		this.#discarded = discarded;
		if (restored === null) {
			for (const [region, nodes] of this.#recorded) region.replaceChildren(...nodes);
			this.#say('Reset to the published program.');
		} else this.#say('Your version is back.');
		this.#toggle();
	}

	#show(code: string): void {
		if (this.#editor) this.#editor.setCode(code.replace(/\n$/, ''));
		else {
			const lines = code.replace(/\n$/, '').split('\n');
			this.#part('.code > code').replaceChildren(
				...lines.map((text) => {
					const line = document.createElement('span');
					line.className = 'line';
					line.textContent = `${text}\n`;
					return line;
				}),
			);
		}
		this.#changed(code);
	}

	#mark(line: number | null): void {
		this.#editor?.markRaised(line);
		const lines = this.querySelectorAll('.code .line');
		for (const [at, element] of lines.entries()) element.classList.toggle('raised', at + 1 === line);
	}

	/** Shows the buttons that make sense now; focus stays where the reader is. */
	#toggle(): void {
		const [run, stop, reset] = [
			this.#part('[data-action=run]'),
			this.#part('[data-action=stop]'),
			this.#part('[data-action=reset]'),
		];
		const focused = document.activeElement;
		run.hidden = this.#running !== null;
		stop.hidden = !run.hidden;
		if (focused === run && run.hidden) stop.focus();
		if (focused === stop && stop.hidden) run.focus();
		const { edited } = this;
		this.#part('.edited').hidden = !edited;
		reset.hidden = !edited && this.#discarded === null;
		reset.textContent = edited ? 'Reset' : 'Undo reset';
	}

	#say(text: string): void {
		this.#part('.status').textContent = text;
	}

	/** A program that browsers can't run has no buttons for it. */
	get #runnable(): boolean {
		return this.querySelector('[data-action=run]') !== null;
	}

	get #program(): Program {
		return {
			name: this.dataset['name'] ?? 'main.py',
			code: this.#code,
			runner: (this.dataset['runner'] ?? 'python') as Runner,
			typed: this.#typed?.lines ?? [],
			datasets: this.#datasets.filter((set) => this.#finds(set)),
		};
	}

	/** A program of the reader's own gets the data whose files it names. */
	#finds({ name }: DataSet): boolean {
		return !this.hasAttribute('data-by-name') || this.#code.includes(`data/${name}.csv`);
	}

	#part<T extends HTMLElement = HTMLElement>(selector: string): T {
		const part = this.querySelector<T>(selector);
		if (!part) throw new Error(`py-playground: its HTML has no ${selector}; see Playground.astro`);
		return part;
	}
}

if (!customElements.get('py-playground')) customElements.define('py-playground', PyPlayground);
