import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { BASE } from '#src/lib/base.ts';
import { NOTHING_SELECTED, type Selection, select, toggle } from '#src/search/facets.ts';
import { type Group, groupByKind } from '#src/search/groups.ts';
import { type Found, openSearch, type Search } from '#src/search/query.ts';
import { addRecent, clearRecent, readRecent } from '#src/search/recent.ts';
import { readState, withState } from '#src/search/url-state.ts';
import { moveFocus } from './move-focus.ts';
import type { Outcome, ResultGroup } from './outcome.ts';
import { searchView } from './search-view.ts';
import './result-run.ts';

/** The first key is answered at once; a reader who types on isn't interrupted by results of half a word. */
const PAUSE_MS = 100;
/** Results wait no longer for their passages. */
const LATE_MS = 40;

/** The loaded index, which outlives the pages of a visit. */
let search: Promise<Search> | null = null;

function load(): Promise<Search> {
	search ??= openSearch(BASE);
	return search;
}

/** A field with its results, in a page. It renders into the page itself, whose stylesheet it uses. */
export class SearchPanel extends LitElement {
	static override properties = {
		query: { state: true },
		selection: { state: true },
		outcome: { state: true },
		recent: { state: true },
	};

	declare query: string;
	declare selection: Selection;
	declare outcome: Outcome;
	/** What was sought before and led somewhere, the last first. */
	declare recent: readonly string[];

	#found: Found | null = null;
	#turn = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor() {
		super();
		this.query = '';
		this.selection = NOTHING_SELECTED;
		this.outcome = { kind: 'nothing-sought' };
		this.recent = [];
	}

	/** Whether the search in sight is to stand in the address. */
	protected get isShown(): boolean {
		return true;
	}

	protected override createRenderRoot(): HTMLElement {
		return this;
	}

	override connectedCallback(): void {
		super.connectedCallback();
		this.recent = readRecent();
		this.addEventListener('focusin', this.#warm, { once: true });
		// When Astro's router puts a page in, the address is still that of the page before.
		document.addEventListener('astro:page-load', this.arrive, { once: true });
	}

	override disconnectedCallback(): void {
		super.disconnectedCallback();
		document.removeEventListener('astro:page-load', this.arrive);
		this.rest();
	}

	protected override firstUpdated(): void {
		// What stood there for readers without JavaScript.
		for (const element of this.querySelectorAll(':scope > .no-script')) element.remove();
	}

	/** Shows the search in the address, if there is one. */
	protected arrive = (): void => {
		const state = readState(new URLSearchParams(location.search));
		if (!state) return;
		({ query: this.query, selection: this.selection } = state);
		void this.find();
	};

	readonly #warm = (): void => void load().catch(() => {});

	override focus(): void {
		this.field?.select();
	}

	protected get field(): HTMLInputElement | null {
		return this.querySelector('.field input');
	}

	/** A result that moves in the list loses the focus on its way; where it is gone, typing goes on in the field. */
	protected override update(changed: PropertyValues<this>): void {
		const focused = this.querySelector<HTMLElement>('.results :focus');
		super.update(changed);
		if (focused && focused !== document.activeElement) (focused.isConnected ? focused : this.field)?.focus();
	}

	protected override render(): TemplateResult {
		return html`<search class="frame">${this.content()}</search>`;
	}

	/** @param controls stand beside the field. */
	protected content(controls?: TemplateResult): TemplateResult {
		return searchView(
			this,
			{
				type: (query) => this.type(query),
				key: (event) => this.#onKey(event),
				choose: (facet, value) => void this.#select(toggle(this.selection, facet, value)),
				take: (query) => this.#refocus(() => this.type(query)),
				clear: () => this.#refocus(() => void this.#select(NOTHING_SELECTED)),
				retry: () => this.#refocus(() => void this.find()),
				follow: () => this.#keep(),
				forget: () => this.#refocus(() => this.#forget()),
			},
			controls,
		);
	}

	/** For buttons that go away when they are pressed: focus would go with them. */
	#refocus(act: () => void): void {
		this.field?.focus();
		act();
	}

	protected type(query: string): void {
		this.query = query;
		const waits = this.#timer !== undefined;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#timer = undefined;
			if (waits) void this.find();
		}, PAUSE_MS);
		if (!waits) void this.find();
	}

	protected async find(): Promise<void> {
		const turn = ++this.#turn;
		const query = this.query.trim();
		this.remember();
		if (!this.#found || this.outcome.kind === 'failed') this.outcome = { kind: 'loading' };
		try {
			const opened = await load();
			if (this.outcome.kind !== 'found') await this.#glance(opened, query, turn);
			const found = await opened.find(query);
			if (turn !== this.#turn) return;
			this.#found = found;
			await this.#show(found, turn);
		} catch {
			if (turn !== this.#turn) return;
			search = null;
			this.outcome = { kind: 'failed' };
		}
	}

	/** As long as there are no results in sight: those by their titles, which the reader needn't wait for. */
	async #glance(opened: Search, query: string, turn: number): Promise<void> {
		const found = await opened.glance(query);
		if (select(found.records, this.selection).length > 0) await this.#show(found, turn);
	}

	/** Ends what is under way. */
	protected rest(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#turn++;
	}

	async #select(selection: Selection): Promise<void> {
		this.selection = selection;
		this.remember();
		const turn = ++this.#turn;
		if (this.#found) await this.#show(this.#found, turn);
	}

	/** Shows what was found, as far as the facets let it; with the passages, so that the list doesn't jump, unless they are late. */
	async #show(found: Found, turn: number): Promise<void> {
		const records = select(found.records, this.selection);
		const show = (groups: readonly ResultGroup[]) => {
			if (turn !== this.#turn) return;
			this.outcome = this.query.trim()
				? { kind: 'found', found, total: records.length, groups }
				: { kind: 'nothing-sought' };
		};
		const groups = groupByKind(records);
		const late = setTimeout(() => show(groups.map(withoutPassages)), LATE_MS);
		try {
			show(await Promise.all(groups.map((group) => withPassages(group, found))));
		} finally {
			clearTimeout(late);
		}
	}

	#onKey(event: KeyboardEvent): void {
		if (!this.field) return;
		moveFocus(
			event,
			this.field,
			[...this.querySelectorAll<HTMLElement>('a.hit')],
			() => void this.#openFirst(),
		);
	}

	/** Of what is typed now: the results in sight may be those of half a word. */
	async #openFirst(): Promise<void> {
		this.rest();
		const found = this.find();
		const turn = this.#turn;
		await found;
		await this.updateComplete;
		if (turn === this.#turn) this.querySelector<HTMLElement>('a.hit')?.click();
	}

	#keep(): void {
		this.recent = addRecent(this.query.trim());
	}

	#forget(): void {
		clearRecent();
		this.recent = [];
	}

	/** Keeps the search in the address. Astro's router keeps its own notes in the history's state. */
	protected remember(): void {
		const state = this.isShown ? { query: this.query, selection: this.selection } : null;
		history.replaceState(history.state, '', withState(new URL(location.href), state));
	}
}

function withoutPassages({ records, ...group }: Group): ResultGroup {
	return { ...group, results: records.map((record) => ({ record, passage: [] })) };
}

async function withPassages({ records, ...group }: Group, found: Found): Promise<ResultGroup> {
	const results = records.map(async (record) => ({ record, passage: await found.passage(record) }));
	return { ...group, results: await Promise.all(results) };
}

declare global {
	interface HTMLElementTagNameMap {
		'search-panel': SearchPanel;
	}
}
