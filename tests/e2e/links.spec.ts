import { expect, test } from './support/fixtures.ts';
import { pagePaths } from './support/site.ts';

test('every link of every page leads to a page and an anchor of this site', async ({
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
	const dead = links.filter(({ to }) => {
		if (to.origin !== new URL(site.url).origin) return false;
		const ids = anchors.get(to.pathname);
		return !ids || (to.hash !== '' && !ids.has(decodeURIComponent(to.hash.slice(1))));
	});
	expect(dead.map(({ from, to }) => `/${from} → ${to.pathname}${to.hash}`)).toEqual([]);
});
