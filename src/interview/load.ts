import { entryAddress } from '#src/lib/address.ts';
import { href } from '#src/lib/href.ts';
import { makeAbsolute } from '#src/lib/make-absolute.ts';
import type { Question, Questions } from './question.ts';

/** The questions, which outlive the pages of a visit. */
let loaded: Promise<Questions> | null = null;

/** @throws Error when they don't arrive; the next call tries again. */
export function loadQuestions(): Promise<Questions> {
	loaded ??= fetchQuestions();
	loaded.catch(() => {
		loaded = null;
	});
	return loaded;
}

async function fetchQuestions(): Promise<Questions> {
	const questions = (await (await fetchFile('interview/questions.json')).json()) as Question[];
	return new Map(questions.map((question) => [question.id, question]));
}

/**
 * The full answer and the program that proves it, as they stand on the topic's page.
 * @throws Error when the page doesn't arrive or has no such question.
 */
export async function loadAnswer(id: string): Promise<Element[]> {
	const [path = '', slug = ''] = entryAddress(id).split('#');
	const text = await (await fetchFile(path)).text();
	const page = new DOMParser().parseFromString(text, 'text/html');
	makeAbsolute(page, new URL(href(path), location.href));
	const section = page.getElementById(slug);
	const parts = section?.querySelectorAll('[data-answer-part]') ?? [];
	if (parts.length === 0) throw new Error(`${path} has no answer "${slug}"; see Question.astro`);
	return [...parts].map((part) => document.importNode(part, true));
}

async function fetchFile(path: string): Promise<Response> {
	const response = await fetch(href(path));
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return response;
}
