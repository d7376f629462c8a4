import { LitElement } from 'lit';
import { href } from '#src/lib/href.ts';
import { NOTHING_SELECTED, type Selection, select, toggle } from '#src/search/facets.ts';
import { groupByKind } from '#src/search/groups.ts';
import { type Found, openSearch, type Search } from '#src/search/query.ts';
import { readState, withState } from '#src/search/url-state.ts';
import type { Outcome, Result } from './outcome.ts';
import { searchView } from './search-view.ts';

/** A reader who types on isn't interrupted by results of half a word. */
const PAUSE_MS = 120;

/** The loaded index, which outlives the pages of a visit. */
let search: Promise<Search> | null = null;

/** The open search: a field with a list of results. It renders into the page itself, whose stylesheet it uses. */
export class SearchDialog extends LitElement {
	static override properties = {
		query: { state: true },
		selection: { state: true },
		outcome: { state: true },
		active: { state: true },
	};

	declare query: string;
	declare selection: Selection;
	declare outcome: Outcome;
	/** Place of the result that Enter opens, from 0; -1 for none. */
	declare active: number;

	#found: Found | null = null;
	#turn = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor() {
		super();
		this.query = '';
		this.selection = NOTHING_SELECTED;
		this.outcome = { kind: 'nothing-sought' };
		this.active = -1;
	}

	protected override createRenderRoot(): HTMLElement {
		return this;
	}

	/** Opens it with the search in the address, if there is one. */
	async open(): Promise<void> {
		await this.updateComplete;
		const dialog = this.querySelector('dialog');
		if (!dialog || dialog.open) return;
		const state = readState(new URLSearchParams(location.search));
		if (state) ({ query: this.query, selection: this.selection } = state);
		dialog.showModal();
		this.querySelector('input')?.select();
		await this.#find();
	}

	override disconnectedCallback(): void {
		super.disconnectedCallback();
		clearTimeout(this.#timer);
	}

	protected override render() {
		return searchView(this, {
			type: (query) => this.#type(query),
			key: (event) => this.#onKey(event),
			choose: (facet, value) => this.#select(toggle(this.selection, facet, value)),
			correct: (query) => this.#refocus(() => this.#type(query)),
			clear: () => this.#refocus(() => this.#select(NOTHING_SELECTED)),
			retry: () => this.#refocus(() => this.#find()),
			dismiss: () => this.querySelector('dialog')?.close(),
			closed: () => this.#closed(),
		});
	}

	/** For buttons that go away when they are pressed: focus would go with them. */
	#refocus(act: () => void): void {
		this.querySelector('input')?.focus();
		act();
	}

	#type(query: string): void {
		this.query = query;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#find(), PAUSE_MS);
	}

	async #find(): Promise<void> {
		clearTimeout(this.#timer);
		const turn = ++this.#turn;
		const query = this.query.trim();
		this.#remember();
		if (!this.#found || this.outcome.kind === 'failed') this.outcome = { kind: 'loading' };
		try {
			search ??= openSearch(href(''));
			const found = await (await search).find(query);
			if (turn !== this.#turn) return;
			this.#found = found;
			await this.#show(turn);
		} catch {
			if (turn !== this.#turn) return;
			search = null;
			this.outcome = { kind: 'failed' };
		}
	}

	async #select(selection: Selection): Promise<void> {
		this.selection = selection;
		this.#remember();
		await this.#show(++this.#turn);
	}

	/** Shows what was found, as far as the facets let it. Passages come first, so that the list doesn't jump. */
	async #show(turn: number): Promise<void> {
		const found = this.#found;
		if (!found) return;
		const records = select(found.records, this.selection);
		const groups = groupByKind(records).map(async (group) => {
			const results = group.records.map(
				async (record): Promise<Result> => ({ record, passage: await found.passage(record) }),
			);
			return { kind: group.kind, total: group.total, results: await Promise.all(results) };
		});
		const shown = await Promise.all(groups);
		if (turn !== this.#turn) return;
		this.active = -1;
		this.outcome = this.query.trim()
			? { kind: 'found', found, total: records.length, groups: shown }
			: { kind: 'nothing-sought' };
	}

	#onKey(event: KeyboardEvent): void {
		const options = [...this.querySelectorAll<HTMLElement>('[role="option"]')];
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step !== undefined && options.length > 0) {
			event.preventDefault();
			const from = this.active < 0 && step < 0 ? 0 : this.active;
			this.active = (from + step + options.length) % options.length;
			options[this.active]?.scrollIntoView({ block: 'nearest' });
		} else if (event.key === 'Enter' && !event.isComposing) {
			event.preventDefault();
			options[Math.max(this.active, 0)]?.click();
		}
	}

	/** Keeps the search in the address. Astro's router keeps its own notes in the history's state. */
	#remember(): void {
		const state = { query: this.query, selection: this.selection };
		const open = this.querySelector('dialog')?.open;
		history.replaceState(history.state, '', withState(new URL(location.href), open ? state : null));
	}

	#closed(): void {
		clearTimeout(this.#timer);
		this.#turn++;
		this.#remember();
	}
}

customElements.define('search-dialog', SearchDialog);

declare global {
	interface HTMLElementTagNameMap {
		'search-dialog': SearchDialog;
	}
}
