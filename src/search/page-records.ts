import { type HTMLElement, parse } from 'node-html-parser';
import { isKind, type Kind, type SearchRecord } from './record.ts';

/** A record and what Pagefind is to read of it. */
export interface PageRecord extends SearchRecord {
	/** A question's short answer; empty for other kinds. */
	readonly answer: string;
	/** The text as HTML: headings kept (they weigh more), controls, recorded output and inner records gone. */
	readonly html: string;
}

/** Where each kind is at home. The same entry may be shown elsewhere (a question index), where it isn't indexed. */
const HOME: Record<Kind, string> = {
	stage: 'stages/',
	topic: 'stages/',
	pitfall: 'stages/',
	question: 'stages/',
	exercise: 'exercises/',
	lab: 'labs/',
};

/** Kinds that are a section of a page, found by the element's `id`; the others are the page itself. */
const SECTIONS: ReadonlySet<Kind> = new Set(['pitfall', 'question']);

/** What a word in a program counts, where one in the text counts 1. */
const CODE_WEIGHT = '0.3';

const NOISE = [
	'[data-record]',
	'[data-search-ignore]',
	'[aria-hidden="true"]',
	'button',
	'dialog',
	'nav',
	'output',
	'script',
	'style',
	'summary',
	'svg',
	'template',
].join(', ');

/**
 * Records on one built page.
 * @param path the page's address without the site's base path, as `stages/numpy-numerical-computing/`; empty for the first page.
 * @throws Error when an element marked as a record lacks what a record needs.
 */
export function pageRecords(path: string, html: string): PageRecord[] {
	// By default the parser keeps the inside of `pre` as text, tags and all.
	const page = parse(html, { blockTextElements: { script: true, style: true } });
	return page.querySelectorAll('[data-record]').flatMap((element) => {
		const kind = element.getAttribute('data-record');
		if (!isKind(kind)) throw faulty(path, element, `data-record="${kind}" is no kind of record`);
		return path.startsWith(HOME[kind]) ? [toRecord(path, kind, element)] : [];
	});
}

/** Every word that finds the record, without tags. */
export function textOf(record: PageRecord): string {
	return [record.title, ...record.aliases, record.answer, parse(record.html).textContent].join(' ');
}

function toRecord(path: string, kind: Kind, element: HTMLElement): PageRecord {
	const read = (name: string) => element.getAttribute(name)?.trim() ?? '';
	const need = (name: string) => {
		const value = read(name);
		if (!value) throw faulty(path, element, `${name} is missing or empty`);
		return value;
	};
	const title = need('data-title').replaceAll('`', '');
	return {
		id: need('data-id'),
		kind,
		title,
		url: SECTIONS.has(kind) ? `${path}#${need('id')}` : path,
		stage: read('data-stage'),
		level: read('data-level'),
		libraries: list(read('data-libraries'), ','),
		aliases: list(read('data-aliases'), ' · '),
		answer: read('data-answer'),
		html: readable(element, title),
	};
}

function list(text: string, separator: string): string[] {
	return text
		.split(separator)
		.map((part) => part.trim())
		.filter(Boolean);
}

function readable(element: HTMLElement, title: string): string {
	const copy = parse(element.innerHTML, { blockTextElements: { script: true, style: true } });
	for (const noise of copy.querySelectorAll(NOISE)) noise.remove();
	// The title is indexed already; in the text, every passage would begin with it.
	const [heading] = copy.querySelectorAll('h1, h2, h3');
	if (heading?.text.trim() === title) heading.remove();
	// Coloured code is one element per token; as text, `np.add.at` stays one word.
	for (const code of copy.querySelectorAll('pre, code')) code.textContent = code.text;
	// Prose explains, and reads better as a passage.
	for (const program of copy.querySelectorAll('pre'))
		program.setAttribute('data-pagefind-weight', CODE_WEIGHT);
	// Pagefind glues the words of adjacent elements together where no space stands between them.
	return copy.toString().replaceAll('><', '> <');
}

function faulty(path: string, element: HTMLElement, why: string): Error {
	const tag = `<${element.rawTagName} data-id="${element.getAttribute('data-id') ?? ''}">`;
	return new Error(
		`/${path}: ${tag}: ${why}. A record needs data-record, data-id, data-title and, for pitfalls and questions, id. ` +
			'Correct the component that writes it.',
	);
}
