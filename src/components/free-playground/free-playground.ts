import { PyPlayground } from '#src/components/py-playground/py-playground.ts';
import { type LinkedProgram, programIn, type SharedProgram } from '#src/share/link.ts';
import { TEXT_LIMIT_BYTES, textOf } from '#src/share/program-text.ts';
import { brokenBanner, fromLinkBanner } from './banners.ts';

const DRAFT = 'playground/main';

/** The page's place to write: the reader's own program, or one that came by a link, which has a place of its own in storage. */
class FreePlayground extends HTMLElement {
	readonly #file = document.createElement('input');
	#playground: PyPlayground | null = null;
	#fragment: string | null = null;
	#listening = new AbortController();

	connectedCallback(): void {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		addEventListener('hashchange', () => void this.#open(), { signal });
		// The router puts the address right only after it has put the page in.
		document.addEventListener('astro:page-load', () => void this.#open(), { signal });
		this.addEventListener('click', (event) => this.#act(event.target as Element), { signal });
		this.#file.type = 'file';
		this.#file.accept = '.py,text/x-python';
		this.#file.addEventListener('change', () => void this.#openFile(), { signal });
		void this.#open();
	}

	disconnectedCallback(): void {
		this.#listening.abort();
	}

	/** What the address asks for: nothing but text for the editor. */
	async #open(): Promise<void> {
		const fragment = location.hash.slice(1);
		const isPlace = fragment !== '' && document.getElementById(fragment) !== null;
		if (fragment === this.#fragment || (isPlace && this.#playground)) return;
		this.#fragment = fragment;
		if (fragment === '' || isPlace) return this.#showDraft();
		try {
			const program = await programIn(fragment);
			if (fragment === this.#fragment) this.#showLinked(program);
		} catch (error) {
			if (fragment !== this.#fragment) return;
			this.#showDraft();
			this.#part('.banner').replaceChildren(
				brokenBanner(error instanceof Error ? error.message : String(error)),
			);
		}
	}

	#showDraft(): void {
		this.#part('.banner').replaceChildren();
		if (this.#playground?.dataset['program'] !== DRAFT)
			this.#show(DRAFT, { code: '', runner: 'python' }, 'Your program');
	}

	#showLinked(program: LinkedProgram): void {
		this.#part('.banner').replaceChildren(fromLinkBanner(program.code));
		this.#show(`playground/link-${program.id}`, program, 'Program from a link');
	}

	#show(id: string, { code, runner }: SharedProgram, title: string): void {
		const template = this.#part<HTMLTemplateElement>('template');
		const copy = document.importNode(template.content, true);
		const playground = copy.querySelector('py-playground');
		const text = playground?.querySelector('.code > code');
		const name = playground?.querySelector('.name');
		if (!(playground instanceof PyPlayground) || !text || !name)
			throw new Error('free-playground: its template has no playground; see FreePlayground.astro');
		playground.dataset['program'] = id;
		playground.dataset['name'] = runner === 'pytest' ? 'test_main.py' : 'main.py';
		playground.dataset['runner'] = runner;
		playground.dataset['byName'] = '';
		text.textContent = code.replace(/\n?$/, '\n');
		name.textContent = title;
		this.#playground = playground;
		const place = this.#part('.place');
		place.replaceChildren(copy);
		playground.openEditor().catch(() => {
			place.dataset['plain'] = '';
			this.#say('The editor could not be loaded. Check your connection and load the page again.');
		});
	}

	#act(target: Element): void {
		switch (target.closest<HTMLElement>('[data-action]')?.dataset['action']) {
			case 'own':
				history.pushState(history.state, '', location.pathname + location.search);
				void this.#open();
				this.#part('[data-action=run]').focus();
				return;
			case 'open':
				this.#file.click();
				return;
			case 'download':
				this.#download();
		}
	}

	async #openFile(): Promise<void> {
		const [file] = this.#file.files ?? [];
		this.#file.value = ''; // the same one may be chosen again
		if (!file || !this.#playground) return;
		try {
			if (file.size > TEXT_LIMIT_BYTES) throw new Error(`it is larger than ${TEXT_LIMIT_BYTES / 1024} KB`);
			this.#playground.replace(textOf(new Uint8Array(await file.arrayBuffer())));
			this.#say(`${file.name} is open. Undo in the editor brings back what was there.`);
		} catch (error) {
			this.#say(`${file.name} was not opened: ${error instanceof Error ? error.message : error}.`);
		}
	}

	#download(): void {
		const { code = '', dataset } = this.#playground ?? {};
		const link = document.createElement('a');
		link.href = URL.createObjectURL(new Blob([code], { type: 'text/x-python' }));
		link.download = dataset?.['name'] ?? 'main.py';
		link.click();
		setTimeout(() => URL.revokeObjectURL(link.href));
	}

	#say(text: string): void {
		this.#part('.status').textContent = text.slice(0, 160);
	}

	#part<T extends HTMLElement = HTMLElement>(selector: string): T {
		const part = this.querySelector<T>(selector);
		if (!part) throw new Error(`free-playground: its HTML has no ${selector}; see FreePlayground.astro`);
		return part;
	}
}

if (!customElements.get('free-playground')) customElements.define('free-playground', FreePlayground);
