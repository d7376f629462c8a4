import { type HTMLElement, parse } from 'node-html-parser';
import { isKind, type Kind, type SearchRecord } from './record.ts';

/** A record and what Pagefind is to read of it. */
export interface PageRecord extends SearchRecord {
	/** Words of the programs, each once: repeated as often as programs do, they would be half of the index. */
	readonly code: string;
	/** The text as HTML: headings kept (they weigh more); programs, controls, recorded output and inner records gone. */
	readonly html: string;
}

/** Where each kind is at home. The same entry may be shown elsewhere (a question index), where it isn't indexed. */
const HOME: Record<Kind, readonly string[]> = {
	stage: ['stages/'],
	topic: ['stages/'],
	pitfall: ['stages/', 'labs/'],
	question: ['stages/', 'labs/'],
	exercise: ['exercises/'],
	lab: ['labs/'],
};

/** Kinds that are a section of a page, found by the element's `id`; the others are the page itself. */
const SECTIONS: ReadonlySet<Kind> = new Set(['pitfall', 'question']);

/** Numbers and single letters are none: they find nothing that is meant. */
const WORD = /[\p{L}_][\p{L}\p{N}_]+/gu;

const NOISE = [
	'[data-record]',
	'[data-search-ignore]',
	'[aria-hidden="true"]',
	'[hidden]',
	'.level',
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
		return HOME[kind].some((home) => path.startsWith(home)) ? [toRecord(path, kind, element)] : [];
	});
}

/** What is read of the record's page, without tags. */
export function textOf(record: PageRecord): string {
	return parse(record.html).textContent.replace(/\s+/g, ' ').trim();
}

/** Every word that finds the record. */
export function wordsOf(record: PageRecord): string {
	return [record.title, ...record.aliases, record.code, textOf(record)].join(' ');
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
		...(runs(element) && { runs: true }),
		aliases: list(read('data-aliases'), ' · '),
		...readable(element, title),
	};
}

function runs(element: HTMLElement): boolean {
	const buttons = element.querySelectorAll('[data-action="run"]');
	return buttons.some((button) => button.closest('[data-record]') === element);
}

function list(text: string, separator: string): string[] {
	return text
		.split(separator)
		.map((part) => part.trim())
		.filter(Boolean);
}

function readable(element: HTMLElement, title: string): Pick<PageRecord, 'code' | 'html'> {
	const copy = parse(element.innerHTML, { blockTextElements: { script: true, style: true } });
	for (const noise of copy.querySelectorAll(NOISE)) noise.remove();
	// The title is indexed already; in the text, every passage would begin with it.
	const [heading] = copy.querySelectorAll('h1, h2, h3');
	if (heading?.text.trim() === title) heading.remove();
	// Coloured code is one element per token; as text, `np.add.at` stays one word.
	for (const code of copy.querySelectorAll('pre, code')) code.textContent = code.text;
	const programs = copy.querySelectorAll('pre').map((program) => program.text);
	for (const around of copy.querySelectorAll('pre, py-playground')) around.remove();
	const code = namesIn(programs.join('\n'), copy.text);
	// Pagefind glues the words of adjacent elements together where no space stands between them.
	return { code, html: copy.toString().replaceAll('><', '> <') };
}

/**
 * Names that programs use and the text doesn't have, each once: what is imported, called, decorated with or read from an object.
 * A program's own functions and variables are called what its author liked.
 */
function namesIn(code: string, text: string): string {
	const bare = code.replace(/(["'])(?:\\.|(?!\1).)*\1|#.*/g, ' ');
	const known = new Set(text.toLowerCase().match(WORD));
	const own = new Set([...bare.matchAll(/\b(?:def|class)\s+(\w+)/g)].map(([, name = '']) => name));
	const used = [...bare.matchAll(/(?:[.@]|\bimport\s+)(\w{2,})|\b(\w{2,})(?=\()/g)]
		.map(([, read, called]) => read ?? called ?? '')
		.filter((name) => !own.has(name) && !known.has(name.toLowerCase()));
	return [...new Set(used)].join(' ');
}

function faulty(path: string, element: HTMLElement, why: string): Error {
	const tag = `<${element.rawTagName} data-id="${element.getAttribute('data-id') ?? ''}">`;
	return new Error(
		`/${path}: ${tag}: ${why}. A record needs data-record, data-id, data-title and, for pitfalls and questions, id. ` +
			'Correct the component that writes it.',
	);
}
