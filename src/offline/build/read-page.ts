import { type HTMLElement, parse } from 'node-html-parser';
import type { Program, Runner } from '#src/runtime/protocol.ts';
import type { Part } from '../manifest.ts';

export interface StageName extends Pick<Part, 'id' | 'title'> {
	/** Its place in the course, from 1. */
	readonly number: number;
}

export interface PageContents {
	/** On a stage's own page. */
	readonly stage: StageName | null;
	/** Paths of the exercises that the page links to. */
	readonly exercises: readonly string[];
	/** As far as they say which packages are needed. */
	readonly programs: readonly Pick<Program, 'code' | 'runner'>[];
}

/**
 * @param path below the site's root, as `stages/numpy/`.
 * @throws Error when it is a stage's and doesn't say which.
 */
export function readPage(path: string, html: string): PageContents {
	const page = parse(html, { blockTextElements: { script: true } });
	return {
		stage: stageOn(page),
		exercises: exercisesOn(page, path),
		programs: programsOn(page),
	};
}

function stageOn(page: HTMLElement): StageName | null {
	const record = page.querySelector('[data-record="stage"]');
	if (!record) return null;
	const number = Number(/^Stage (\d+)/.exec(page.querySelector('.kicker')?.textContent ?? '')?.[1]);
	const [id, title] = ['data-id', 'data-title'].map((name) => record.getAttribute(name));
	if (!id || !title || !number) throw new Error('a stage’s page lacks data-id, data-title or "Stage 1 · …"');
	return { id, title, number };
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
