import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { atom } from '#src/machine/atom.ts';
import { readChanges } from '#src/machine/changes.ts';
import { jsonLdText } from '#src/machine/json-ld.ts';
import { llms } from '#src/machine/llms.ts';
import { readPage } from '#src/machine/page.ts';
import { robots, sitemap } from '#src/machine/sitemap.ts';

const page = (path: string, hidden = false) => ({
	path,
	title: `T ${path}`,
	description: 'What it is.',
	hidden,
});
const change = (id: string, date: string) =>
	`- { id: ${id}, date: ${date}, title: A & B, text: More., page: stages/ }\n`;

describe('changes', () => {
	test('the committed ones are in order', async () => {
		expect(readChanges(await readFile('content/changes.yaml', 'utf8')).length).toBeGreaterThan(0);
	});

	test('an id twice, a wrong order and a wrong date are told with the cure', () => {
		const one = change('2026-01-02-a', '2026-01-02');
		expect(() => readChanges(one + one)).toThrow(/twice.*Give/);
		expect(() => readChanges(one + change('2026-01-03-b', '2026-01-03'))).toThrow(/newest.*first/);
		expect(() => readChanges(change('2026-01-02-a', 'today'))).toThrow(/changes\.yaml/);
	});

	test('an entry of the feed keeps its id wherever the site is', () => {
		const changes = readChanges(change('2026-01-02-a', '2026-01-02'));
		const [here, there] = ['/', 'https://course.test/b/'].map((root) => atom(changes, (path) => root + path));
		const ids = (feed = '') => feed.match(/<id>.*<\/id>/g);
		expect(ids(here)).toEqual(ids(there));
		expect(here).toContain('<title>A &amp; B</title>');
		expect(there).toContain('href="https://course.test/b/stages/"');
	});
});

test('llms.txt lists pages by part, hidden ones not', () => {
	const text = llms(
		[page(''), page('stages/a/'), page('about/'), page('print/', true)],
		(path) => `/b/${path}`,
	);
	expect(text).toContain(
		'> What it is.\n\n## Stages and topics\n\n- [T stages/a/](/b/stages/a/): What it is.\n',
	);
	expect(text).toContain('## More\n\n- [T about/](/b/about/): What it is.\n');
	expect(text).not.toContain('print/');
});

test('the sitemap has full addresses and no hidden page; robots.txt names it where there is one', () => {
	const root = new URL('https://course.test/b/');
	const map = sitemap([page(''), page('stages/'), page('print/', true)], root);
	expect(map.match(/<loc>.*?<\/loc>/g)).toEqual([
		'<loc>https://course.test/b/</loc>',
		'<loc>https://course.test/b/stages/</loc>',
	]);
	expect(robots(root)).toContain('\nSitemap: https://course.test/b/sitemap.xml\n');
	expect(robots(null)).not.toContain('Sitemap');
});

test('a page without a description is told', () => {
	expect(() => readPage('a/', '<head><meta property="og:title" content="A"></head>')).toThrow('/a/');
});

test('no text ends the script of JSON-LD', () => {
	expect(jsonLdText([{ name: '</script>' }])).not.toContain('<');
});
