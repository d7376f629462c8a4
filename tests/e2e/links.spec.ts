// @promise:pages-are-whole
import { expect, test } from './support/fixtures.ts';
import { pagePaths } from './support/site.ts';

/** What is no page: a deck, a feed, data. */
const FILE = /\.(apkg|csv|json|txt|xml)$/;

test('every link of every page leads to a page and an anchor, or to a file, of this site', async ({
	page,
	request,
	site,
}) => {
	const paths = await pagePaths();
	const anchors = new Map<string, Set<string>>();
	const links: { from: string; to: URL }[] = [];
	for (const path of paths) {
		const from = new URL(path, site.url);
		const html = await (await request.get(from.href)).text();
		const found = await page.evaluate((text) => {
			const parsed = new DOMParser().parseFromString(text, 'text/html');
			const ids = [...parsed.querySelectorAll('[id]')].map(({ id }) => id);
			const hrefs = [...parsed.querySelectorAll('a[href]')].map((a) => a.getAttribute('href') ?? '');
			return { ids, hrefs };
		}, html);
		anchors.set(from.pathname, new Set(found.ids));
		for (const href of found.hrefs) links.push({ from: path, to: new URL(href, from) });
	}
	const inside = links.filter(({ to }) => to.origin === new URL(site.url).origin);
	const files = new Set(inside.map(({ to }) => to.pathname).filter((path) => FILE.test(path)));
	for (const path of files) if (!(await request.get(new URL(path, site.url).href)).ok()) files.delete(path);
	const dead = inside.filter(({ to }) => {
		if (files.has(to.pathname)) return false;
		const ids = anchors.get(to.pathname);
		return !ids || (to.hash !== '' && !ids.has(decodeURIComponent(to.hash.slice(1))));
	});
	expect(dead.map(({ from, to }) => `/${from} → ${to.pathname}${to.hash}`)).toEqual([]);
});
