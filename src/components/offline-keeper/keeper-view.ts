import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { sizeText } from '#src/lib/size-text.ts';
import type { Row, Survey } from '#src/offline/survey.ts';

export interface KeeperModel {
	readonly survey: Survey | null;
	readonly reading: boolean;
	readonly refusal: string | null;
	readonly working: Row | 'update' | null;
	readonly loaded: number;
	readonly total: number;
	readonly status: string;
	/** Address of a page. */
	readonly missing: string | null;
	/** The part for which the reader came here; it stands first. */
	readonly asked: string | null;
}

export interface KeeperActions {
	keep(row: Row): void;
	update(): void;
	pause(): void;
	remove(row: Row): void;
	removeAll(): void;
	/** Reads again what is here. */
	look(): void;
}

export function keeperView(model: KeeperModel, act: KeeperActions): TemplateResult {
	const { survey, reading, refusal, missing } = model;
	return html`
		${missing === null ? nothing : lacks(missing)}
		${refusal ? html`<p class="warn" role="note">${refusal}</p>` : nothing}
		<p class="status" role="status">${model.status}</p>
		${model.working ? progress(model, act) : nothing}
		${survey ? list(survey, model, act) : nothing}
		${!survey && reading ? html`<p>Reading what is here.</p>` : nothing}
		${survey || reading || refusal ? nothing : html`<button type="button" @click=${act.look}>Look again</button>`}
	`;
}

function lacks(address: string): TemplateResult {
	return html`<p class="warn" role="note">
		The page that you wanted is not on this device, and the network does not answer.
		<a href=${address}>Try it again</a>
	</p>`;
}

function progress({ loaded, total }: KeeperModel, act: KeeperActions): TemplateResult {
	return html`<p class="going">
		<progress max="1" .value=${total > 0 ? loaded / total : 0} aria-label="Keeping"></progress>
		<span>${sizeText(loaded)} of ${sizeText(total)}</span>
		<button type="button" @click=${act.pause}>Pause</button>
	</p>`;
}

function list(survey: Survey, { working, asked }: KeeperModel, act: KeeperActions): TemplateResult {
	const { update } = survey;
	const rows = survey.rows.toSorted((a, b) => Number(b.id === asked) - Number(a.id === asked));
	const isKept = rows.some(({ kind }) => kind === 'ready' || kind === 'incomplete');
	return html`
		${
			update === null
				? nothing
				: html`<p class="note">
						The site has a newer version than the one kept here.
						<button type="button" ?disabled=${working !== null} @click=${act.update}>Update: ${sizeText(update)}</button>
					</p>`
		}
		<ul class="plain">
			${repeat(
				rows,
				({ id }) => id,
				(row) => html`<li data-part=${row.id} data-kind=${row.kind} ?data-asked=${row.id === asked}>
					<span class="title">${row.title}</span>
					<span class="state">${stateText(row)}</span>
					${buttons(row, working !== null, act)}
				</li>`,
			)}
		</ul>
		${
			isKept
				? html`<p><button type="button" ?disabled=${working !== null} @click=${act.removeAll}>Remove all, Python too</button></p>`
				: nothing
		}
	`;
}

function stateText({ kind, size, lacking }: Row): string {
	switch (kind) {
		case 'ready':
			return `Ready offline, ${sizeText(size)}`;
		case 'incomplete':
			return `Incomplete: ${sizeText(lacking)} of ${sizeText(size)} lack`;
		case 'within-whole':
			return 'Part of the whole site';
		case 'not-kept':
			return lacking < size ? `${sizeText(size)}, ${sizeText(lacking)} of it to load` : sizeText(size);
	}
}

function buttons(row: Row, isBusy: boolean, act: KeeperActions): TemplateResult {
	const button = (text: string, press: () => void) =>
		html`<button type="button" aria-label="${text}: ${row.title}" ?disabled=${isBusy} @click=${press}>${text}</button>`;
	return html`<span class="buttons">
		${row.kind === 'not-kept' ? button('Keep', () => act.keep(row)) : nothing}
		${row.kind === 'incomplete' ? button('Go on', () => act.keep(row)) : nothing}
		${row.kind === 'ready' || row.kind === 'incomplete' ? button('Remove', () => act.remove(row)) : nothing}
	</span>`;
}
