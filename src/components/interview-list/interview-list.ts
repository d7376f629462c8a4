import { render } from 'lit';
import { loadQuestions } from '#src/interview/load.ts';
import type { Question, Questions } from '#src/interview/question.ts';
import {
	EVERYTHING,
	readSelection,
	type Selection,
	select,
	writeSelection,
} from '#src/interview/selection.ts';
import { BASE } from '#src/lib/base.ts';
import { openSearch, type Search } from '#src/search/query.ts';
import { type Controls, controlsView } from './controls-view.ts';
import { QuestionAnswer } from './question-answer.ts';

/** A reader who types on isn't interrupted by results of half a word. */
const PAUSE_MS = 150;

/** The search's parameter; `q` would open the site's own. */
const SOUGHT = 'find';

/** The loaded index, which outlives the pages of a visit. */
let search: Promise<Search> | null = null;

/** Facets and a search over the questions that the page lists, and answers that open in steps. */
class InterviewList extends HTMLElement {
	#left = new AbortController();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#turn = 0;
	#questions: Questions = new Map();
	#selection: Selection = EVERYTHING;
	#sought = '';
	#status = '';
	/** The list items in the page's order, with the list that each belongs to. */
	#items = new Map<string, { item: HTMLElement; home: Element }>();

	connectedCallback(): void {
		this.#left = new AbortController();
		const { signal } = this.#left;
		for (const item of this.querySelectorAll<HTMLElement>('[data-question]'))
			if (item.parentElement)
				this.#items.set(item.dataset['question'] ?? '', { item, home: item.parentElement });
		this.addEventListener('focusin', (event) => this.#getReady(event), { signal });
		this.addEventListener('toggle', (event) => this.#onToggle(event), { capture: true, signal });
		// Not at once: when Astro's router puts this page in, the address is still that of the page before.
		document.addEventListener('astro:page-load', () => void this.#arrive(), { signal });
	}

	disconnectedCallback(): void {
		this.#left.abort();
		clearTimeout(this.#timer);
	}

	async #arrive(): Promise<void> {
		const params = new URLSearchParams(location.search);
		this.#selection = readSelection(params);
		this.#sought = params.get(SOUGHT) ?? '';
		try {
			this.#questions = await loadQuestions();
			await this.#find();
		} catch {
			this.#show('The list of subjects did not arrive: the questions below can be read, not filtered.');
		}
	}

	#onToggle({ target }: Event): void {
		if (!(target instanceof HTMLDetailsElement) || !target.open) return;
		const id = target.parentElement?.dataset['question'];
		const question = this.#questions.get(id ?? '');
		const plain = target.querySelector('.unscripted');
		if (question && plain) plain.replaceWith(new QuestionAnswer(question, this.#questions));
	}

	/** The index comes while the reader thinks of a word. */
	#getReady({ target }: FocusEvent): void {
		if (!(target instanceof HTMLInputElement) || target.type !== 'search') return;
		search ??= openSearch(BASE);
		search.catch(() => {
			search = null; // the first key asks again
		});
	}

	#type(text: string): void {
		const pause = this.#sought === '' ? 0 : PAUSE_MS; // the first key is answered at once
		this.#sought = text;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#find(), pause);
	}

	#choose(selection: Selection): void {
		this.#selection = selection;
		void this.#find();
	}

	async #find(): Promise<void> {
		clearTimeout(this.#timer);
		const turn = ++this.#turn;
		this.#remember();
		const sought = this.#sought.trim();
		const chosen = select(this.#questions.values(), this.#selection);
		try {
			const shown = sought ? await this.#search(sought, chosen) : chosen;
			if (turn !== this.#turn) return;
			this.#arrange(shown, sought !== '');
			this.#show(`${shown.length} of ${this.#questions.size} questions`);
		} catch {
			if (turn !== this.#turn) return;
			search = null;
			this.#arrange(chosen, false);
			this.#show('The search did not arrive: these are all questions of your choice.');
		}
	}

	/** What the site's search finds among the chosen questions, best first. */
	async #search(sought: string, chosen: readonly Question[]): Promise<Question[]> {
		search ??= openSearch(BASE);
		const { records } = await (await search).find(sought);
		const byId = new Map(chosen.map((question) => [question.id, question]));
		return records.filter(({ kind }) => kind === 'question').flatMap(({ id }) => byId.get(id) ?? []);
	}

	/** Ranked results stand in one list, else each question stands in its stage. */
	#arrange(shown: readonly Question[], ranked: boolean): void {
		const found = this.#part('[data-found]');
		const visible = new Set(shown.map(({ id }) => id));
		// All of them, for their order; but not at load, when nothing has moved: that lays out the whole page again.
		const wasRanked = found.hasChildNodes();
		for (const [id, { item, home }] of this.#items) {
			item.hidden = !visible.has(id);
			if (wasRanked) home.append(item);
		}
		if (ranked)
			for (const { id } of shown) {
				const item = this.#items.get(id)?.item;
				if (item) found.append(item);
			}
		this.#part('[data-ranked]').hidden = !ranked || shown.length === 0;
		for (const stage of this.querySelectorAll<HTMLElement>('[data-stage]'))
			stage.hidden = !stage.querySelector('[data-question]:not([hidden])');
	}

	#show(status: string): void {
		this.#status = status;
		render(controlsView(this.#controls), this.#part('[data-controls]'));
	}

	get #controls(): Controls {
		return {
			questions: this.#questions,
			selection: this.#selection,
			sought: this.#sought,
			status: this.#status,
			type: (text) => this.#type(text),
			choose: (selection) => this.#choose(selection),
		};
	}

	/** Keeps the choice in the address. Astro's router keeps its own notes in the history's state. */
	#remember(): void {
		const address = new URL(location.href);
		// While the site's own search is open, parameters of the same names are its own.
		if (address.searchParams.has('q')) return;
		if (this.#sought.trim()) address.searchParams.set(SOUGHT, this.#sought.trim());
		else address.searchParams.delete(SOUGHT);
		writeSelection(address.searchParams, this.#selection);
		history.replaceState(history.state, '', address);
	}

	#part(selector: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(selector);
		if (!part)
			throw new Error(`interview-list: its HTML has no ${selector}; see src/pages/interview/index.astro`);
		return part;
	}
}

customElements.define('interview-list', InterviewList);
