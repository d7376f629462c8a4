import { nothing, render } from 'lit';
import { takeError } from '#src/errors/kept-error.ts';
import { ErrorMatcher } from '#src/errors/match-errors.ts';
import { messageWords } from '#src/errors/message-words.ts';
import { type RecordedError, typeOf } from '#src/errors/recorded-error.ts';
import type { NamedError } from '#src/errors/traceback.ts';
import { href } from '#src/lib/href.ts';
import { NOTHING_SELECTED } from '#src/search/facets.ts';
import { withState } from '#src/search/url-state.ts';
import { answerView } from './answer-view.ts';
import { announcement, type Outcome } from './outcome.ts';

/** A reader who types on isn't interrupted by the answer to half a line. */
const PAUSE_MS = 150;

/** A search for more words than these finds what has any of them. */
const SEARCH_WORDS = 10;

/** The list of errors, which outlives the pages of a visit. */
let loaded: Promise<ErrorMatcher> | null = null;

/** Looks a pasted traceback up among the errors of the course, as it is typed. */
class ErrorFinder extends HTMLElement {
	#left = new AbortController();
	#turn = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	connectedCallback(): void {
		this.#left = new AbortController();
		const { signal } = this.#left;
		this.#field.addEventListener('focus', () => void load().catch(() => {}), { signal });
		this.#field.addEventListener('input', () => this.#wait(), { signal });
		// Not at once: when Astro's router puts this page in, the address is still that of the page before.
		document.addEventListener('astro:page-load', () => this.#arrive(), { signal });
		window.addEventListener('hashchange', () => this.#arrive(), { signal });
	}

	disconnectedCallback(): void {
		this.#left.abort();
		clearTimeout(this.#timer);
	}

	/** Readers come with an error from a run of theirs, or with a type in the address that may not be in the list. */
	#arrive(): void {
		const kept = takeError();
		const type = /^#(\w+)$/.exec(location.hash)?.[1];
		if (kept) {
			this.#field.value = kept;
			this.scrollIntoView();
			void this.#find();
		} else if (type && !document.getElementById(type)) {
			this.scrollIntoView();
			const sought = { name: type, message: '' };
			this.#show({ kind: 'answered', answer: { sought, matches: [], isKnownType: false } });
		}
	}

	#wait(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#find(), PAUSE_MS);
	}

	async #find(): Promise<void> {
		const turn = ++this.#turn;
		const text = this.#field.value;
		if (!text.trim()) return this.#show({ kind: 'nothing-pasted' });
		if (!loaded) this.#show({ kind: 'loading' });
		try {
			const answer = (await load()).match(text);
			if (turn === this.#turn) this.#show({ kind: 'answered', answer });
		} catch {
			if (turn === this.#turn) this.#show({ kind: 'failed' });
		}
	}

	#show(outcome: Outcome): void {
		const status = this.#part('.status');
		const text = announcement(outcome);
		if (status.textContent !== text) status.textContent = text;
		const view =
			outcome.kind === 'answered' ? answerView(outcome.answer, () => search(outcome.answer.sought)) : nothing;
		render(view, this.#part('.answer'));
	}

	get #field(): HTMLTextAreaElement {
		return this.#part('textarea');
	}

	#part<T extends HTMLElement = HTMLElement>(selector: string): T {
		const part = this.querySelector<T>(selector);
		if (!part) throw new Error(`error-finder: its HTML has no ${selector}; see ErrorFinder.astro`);
		return part;
	}
}

function load(): Promise<ErrorMatcher> {
	loaded ??= fetchErrors().then((errors) => new ErrorMatcher(errors));
	loaded.catch(() => {
		loaded = null;
	});
	return loaded;
}

async function fetchErrors(): Promise<RecordedError[]> {
	const response = await fetch(href('errors.json'));
	if (!response.ok) throw new Error(`errors.json: ${response.status}`);
	return (await response.json()) as RecordedError[];
}

/** Opens the search box with the words of the error; the reader's own values stay out of the address. */
function search(sought: NamedError | null): void {
	const words = sought ? messageWords(sought.message).words.map(({ text }) => text) : [];
	const query = [...(sought?.name ? [typeOf(sought.name)] : []), ...words].slice(0, SEARCH_WORDS).join(' ');
	const address = withState(new URL(location.href), { query, selection: NOTHING_SELECTED });
	history.replaceState(history.state, '', address);
	document.querySelector<HTMLElement>('search-box button')?.click();
}

customElements.define('error-finder', ErrorFinder);
