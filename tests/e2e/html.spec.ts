// @promise:pages-are-whole
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { parse } from 'node-html-parser';
import { pagePaths, SITE_FOLDER } from './support/site.ts';

const validator = new HtmlValidate({
	root: true,
	extends: ['html-validate:recommended', 'html-validate:document'],
	rules: {
		// The page's policy allows the site's own scripts alone, and its worker checks the digests of what it keeps.
		'require-sri': 'off',
		// Valid; a title says what the page is about and then the site's name.
		'long-title': 'off',
		// Programs and their output stand there as they are.
		'no-trailing-whitespace': 'off',
		// Lengths of bars that show a share.
		'no-inline-style': ['error', { allowedProperties: ['inline-size'] }],
		// Any character but a space may begin an id since HTML 5.
		'valid-id': ['error', { relaxed: true }],
	},
});

/** It holds what the pages below it hold, and takes as long as all others. */
const WHOLE_PRINT = 'print/';

async function pages(): Promise<{ path: string; html: string }[]> {
	const paths = (await pagePaths()).filter((path) => path !== WHOLE_PRINT);
	const read = (path: string) =>
		readFile(`${SITE_FOLDER}/${path.replace(/(^|\/)$/, '$1index.html')}`, 'utf8');
	return Promise.all(paths.map(async (path) => ({ path, html: await read(path) })));
}

test('every page is valid HTML', async () => {
	test.setTimeout(240_000);
	const found: string[] = [];
	for (const { path, html } of await pages()) {
		const { results } = await validator.validateString(html, path);
		for (const { messages } of results)
			for (const { ruleId, message, selector } of messages)
				found.push(`/${path}: ${ruleId}: ${message} (${selector})`);
	}
	expect(found).toEqual([]);
});

test('every page has a title and a description of its own', async () => {
	const heads = (await pages()).map(({ path, html }) => {
		const head = parse(html.slice(0, html.indexOf('</head>')));
		return {
			path,
			title: head.querySelector('title')?.text ?? '',
			description: head.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
		};
	});
	for (const field of ['title', 'description'] as const) {
		const all = heads.map((head) => head[field]);
		const shared = heads.filter((head) => all.filter((text) => text === head[field]).length > 1);
		expect(shared.map((head) => `/${head.path}: ${head[field]}`)).toEqual([]);
	}
	const tooLong = heads.filter(({ description }) => description.length < 50 || description.length > 160);
	expect(tooLong.map(({ path, description }) => `/${path}: ${description.length}`)).toEqual([]);
});
