import { LitElement } from 'lit';
import { BASE } from '#src/lib/base.ts';
import { sizeText } from '#src/lib/size-text.ts';
import { fetchVersion } from '#src/offline/fetch-version.ts';
import { type KeepEnd, keep } from '#src/offline/keep.ts';
import { removeAll, removePages, removePart } from '#src/offline/remove.ts';
import { whyNot } from '#src/offline/support.ts';
import { type Row, type Survey, survey } from '#src/offline/survey.ts';
import { keeperView } from './keeper-view.ts';

/** Keeps the site, a stage or a lab of it on this device, shows what is kept, and removes it. */
export class OfflineKeeper extends LitElement {
	static override properties = {
		survey: { state: true },
		reading: { state: true },
		refusal: { state: true },
		working: { state: true },
		loaded: { state: true },
		total: { state: true },
		status: { state: true },
	};

	/** `null` until everything was read. */
	declare survey: Survey | null;
	declare reading: boolean;
	/** Why nothing can be kept here. */
	declare refusal: string | null;
	/** What is being kept; `null` when nothing is. */
	declare working: Row | 'update' | null;
	declare loaded: number;
	declare total: number;
	declare status: string;
	#pause = new AbortController();

	constructor() {
		super();
		this.survey = null;
		this.reading = false;
		this.refusal = whyNot();
		this.working = null;
		this.loaded = 0;
		this.total = 0;
		this.status = '';
	}

	/** The page of this site to which a reader wanted to go when neither the network nor this device had it. */
	get missing(): string | null {
		const path = new URLSearchParams(location.search).get('lacks');
		return path === null ? null : BASE + path.replace(/^[/\\]+/, '');
	}

	/** The stage or lab from whose page the reader came. */
	get asked(): string | null {
		return new URLSearchParams(location.search).get('part');
	}

	protected override createRenderRoot(): HTMLElement {
		return this;
	}

	override connectedCallback(): void {
		super.connectedCallback();
		if (this.refusal === null) void this.#open();
	}

	override disconnectedCallback(): void {
		super.disconnectedCallback();
		this.#pause.abort();
	}

	protected override render() {
		return keeperView(this, {
			keep: (row) => void this.#keep(row, [row.id]),
			update: () => void this.#keep('update', []),
			pause: () => this.#pause.abort(),
			remove: (row) => void this.#remove(row),
			removeAll: () => void this.#remove(null),
			look: () => void this.#look(''),
		});
	}

	async #open(): Promise<void> {
		const version = await fetchVersion(BASE);
		if (version?.off) {
			await removePages(BASE);
			this.refusal = 'Keeping is switched off on this site for now. What was kept here was removed.';
		} else await this.#look('');
	}

	/** @param done what the status line says when all went well, and where it tells more than why the list lacks. */
	async #look(done: string): Promise<void> {
		this.reading = true;
		try {
			this.survey = await survey(BASE);
			this.status = done;
		} catch (error) {
			this.survey &&= nothingKept(this.survey);
			this.status = done || `What can be kept could not be read: ${textOf(error)}.`;
		}
		this.reading = false;
	}

	async #keep(what: Row | 'update', parts: readonly string[]): Promise<void> {
		if (this.working) return;
		this.#pause = new AbortController();
		this.working = what;
		[this.loaded, this.total] = [0, 0];
		this.status = 'Keeping. Stay on this page; other tabs are free.';
		const end = await keep(BASE, parts, {
			signal: this.#pause.signal,
			onProgress: (loaded, total) => {
				[this.loaded, this.total] = [loaded, total];
			},
		});
		await this.#look(this.#textOf(end));
		this.working = null;
	}

	#textOf(end: KeepEnd): string {
		const far = this.total > 0 ? ` at ${sizeText(this.loaded)} of ${sizeText(this.total)}` : '';
		switch (end.kind) {
			case 'kept':
				return 'Kept: every file is here and was checked.';
			case 'paused':
				return `Paused${far}.`;
			case 'stopped':
				return `Stopped${far}: ${end.reason}.`;
		}
	}

	async #remove(row: Row | null): Promise<void> {
		await (row ? removePart(BASE, row.id) : removeAll(BASE));
		await this.#look(row ? `${row.title}: removed.` : 'Nothing is kept any more.');
	}
}

/** Neither the site nor this device has a list: nothing of it can be here. */
function nothingKept({ rows }: Survey): Survey {
	return { rows: rows.map((row) => ({ ...row, lacking: row.size, kind: 'not-kept' })), update: null };
}

function textOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

customElements.define('offline-keeper', OfflineKeeper);
