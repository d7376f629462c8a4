import { type HTMLElement, parse } from 'node-html-parser';
import type { Program, Runner } from '#src/runtime/protocol.ts';
import type { Part } from '../manifest.ts';

/** Not pages below it. */
const CHAPTER = /^(stages|labs)\/[^/]+\/$/;

export interface ChapterName extends Pick<Part, 'id' | 'title'> {
	readonly kind: 'Stage' | 'Lab';
	/** Its place among its kind, from 1. */
	readonly number: number;
}

export interface PageContents {
	/** On the own page of a stage or lab. */
	readonly chapter: ChapterName | null;
	/** Paths of the exercises that the page links to. */
	readonly exercises: readonly string[];
	/** As far as they say which packages are needed. */
	readonly programs: readonly Pick<Program, 'code' | 'runner'>[];
}

/**
 * @param path below the site's root, as `stages/numpy/`.
 * @throws Error when it is a stage's or lab's and doesn't say which.
 */
export function readPage(path: string, html: string): PageContents {
	const page = parse(html, { blockTextElements: { script: true } });
	return {
		chapter: CHAPTER.test(path) ? chapterOn(page, path) : null,
		exercises: exercisesOn(page, path),
		programs: programsOn(page),
	};
}

function chapterOn(page: HTMLElement, path: string): ChapterName {
	const [, kind, number] = /^(Stage|Lab) (\d+)/.exec(page.querySelector('.kicker')?.textContent ?? '') ?? [];
	const record = page.querySelector('[data-record]');
	// "Lab" stands in the long titles of labs already.
	const named = kind === 'Lab' ? 'data-stage' : 'data-title';
	const [id, title] = ['data-id', named].map((name) => record?.getAttribute(name));
	if (!id || !title || (kind !== 'Stage' && kind !== 'Lab'))
		throw new Error(`${path} lacks data-id, ${named} or "Stage 1"; see ChapterPage.astro`);
	return { id, title, kind, number: Number(number) };
}

function exercisesOn(page: HTMLElement, path: string): string[] {
	const root = 'https://site.invalid/';
	const links = page.querySelectorAll('main a[href]').map((link) => {
		return new URL(link.getAttribute('href') ?? '', root + path).pathname;
	});
	const found = links.flatMap((link) => /exercises\/[^/]+\/$/.exec(link)?.[0] ?? []);
	return [...new Set(found)];
}

/** Every program with its runner, and what stands in data beside it: checks of an exercise, data sets. */
function programsOn(page: HTMLElement): Pick<Program, 'code' | 'runner'>[] {
	const data = page.querySelectorAll('script[type="application/json"]').flatMap((script) => {
		return textsIn(JSON.parse(script.textContent)).map((code) => ({ code }));
	});
	const shown = page.querySelectorAll('[data-runner]').flatMap((playground) => {
		const code = playground.querySelector('.code')?.textContent ?? '';
		const runners = [playground.getAttribute('data-runner') ?? 'python'];
		if (playground.querySelector('[data-action="check-types"]')) runners.push('mypy');
		return runners.map((runner) => ({ code, runner: runner as Runner }));
	});
	return [...data, ...shown];
}

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
