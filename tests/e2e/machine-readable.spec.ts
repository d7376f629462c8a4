// @promise:pages-are-whole
import { glob, readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { record, records } from '#src/machine/record.ts';
import { sitemap } from '#src/machine/sitemap.ts';
import { countContent } from '#src/search/check-records.ts';
import { expect, test } from './support/fixtures.ts';
import { pagePaths, SITE_BASE, SITE_FOLDER } from './support/site.ts';

const read = (path: string) => readFile(`${SITE_FOLDER}/${path}`, 'utf8');
const LOCAL = /https?:\/\/(localhost|127\.0\.0\.1)/;

/** Strings of JSON-LD that readers must be able to find on the page. */
const SHOWN = new Set(['name', 'headline', 'abstract', 'text']);

test('what is written for search engines is on the page', async ({ page }) => {
	let quizzes = 0;
	for (const path of await pagePaths()) {
		const { data, text } = await headAndText(page, await read(path.replace(/(^|\/)$/, '$1index.html')));
		for (const block of data) {
			const said: string[] = [];
			JSON.parse(block, (key, value) => {
				if (SHOWN.has(key) && typeof value === 'string') said.push(value);
				if (value === 'Quiz') quizzes++;
				return value;
			});
			const hidden = said.filter((one) => !text.includes(one.replace(/\s+/g, ' ')));
			expect(hidden, path).toEqual([]);
		}
	}
	expect(quizzes).toBeGreaterThan(0);
});

test('records.json fits its schema, has every entry, and its paths lead to them', async () => {
	const { records: all } = records.parse(JSON.parse(await read('data/v1/records.json')));
	const counts = await countContent(new URL('content/', pathToFileURL(`${process.cwd()}/`)));
	for (const kind of record.shape.kind.options)
		expect(
			all.filter((one) => one.kind === kind),
			kind,
		).toHaveLength(counts[kind]);
	expect(new Set(all.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(all.length);
	for (const { path } of all) {
		const [file, anchor] = path.split('#');
		const html = await read(`${file}index.html`);
		if (anchor) expect(html, path).toContain(`id="${anchor}"`);
	}
});

test('llms.txt names every page but the hidden ones', async () => {
	const listed = await read('llms.txt');
	const paths = (await pagePaths()).filter((path) => path !== '' && !/^(404|print\/)/.test(path));
	expect(paths.filter((path) => !listed.includes(`](${path}): `))).toEqual([]);
});

test('feed and sitemap are XML', async ({ page }) => {
	const map = sitemap(
		[{ path: 'a&b/', title: '<', description: '', hidden: false }],
		new URL('https://course.test/c/'),
	);
	const parse = (text: string) =>
		page.evaluate((xml) => {
			const parsed = new DOMParser().parseFromString(xml, 'application/xml');
			const texts = (name: string) => [...parsed.querySelectorAll(name)].map((one) => one.textContent);
			return { faulty: parsed.querySelector('parsererror') !== null, ids: texts('id'), locs: texts('loc') };
		}, text);
	expect(await parse(map)).toEqual({ faulty: false, ids: [], locs: ['https://course.test/c/a&b/'] });
	const { faulty, ids } = await parse(await read('changes/feed.xml'));
	expect(faulty).toBe(false);
	expect(ids.length).toBeGreaterThan(1);
	expect(new Set(ids).size).toBe(ids.length);
});

test('the site under test names no host, and but for 404.html not the path for which it was built', async () => {
	expect(await read('404.html')).toContain(SITE_BASE);
	for await (const file of glob('**/*.{html,txt,xml,json}', { cwd: SITE_FOLDER })) {
		const text = await read(file);
		expect(text.match(LOCAL), file).toBeNull();
		if (file !== '404.html') expect(text.includes(SITE_BASE), file).toBe(false);
		if (file.endsWith('.html')) expect(headOf(text), file).not.toMatch(/rel="canonical"|og:url/);
	}
});

function headOf(html: string): string {
	return html.slice(0, html.indexOf('</head>'));
}

async function headAndText(page: Page, html: string): Promise<{ data: string[]; text: string }> {
	return page.evaluate((source) => {
		const parsed = new DOMParser().parseFromString(source, 'text/html');
		const data = [...parsed.querySelectorAll('script[type="application/ld+json"]')].map(
			(one) => one.textContent ?? '',
		);
		for (const script of parsed.querySelectorAll('script, style')) script.remove();
		return { data, text: (parsed.body.textContent ?? '').replace(/\s+/g, ' ') };
	}, html);
}
