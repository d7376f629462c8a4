import { escapeMarkup } from '#src/lib/marked-code.ts';
import type { BuiltPage } from './page.ts';

/** @param root the site's own address, which ends in a slash; the format allows no relative ones. */
export function sitemap(pages: readonly BuiltPage[], root: URL): string {
	const lines = pages
		.filter(({ hidden }) => !hidden)
		.map(({ path }) => `<url><loc>${escapeMarkup(new URL(path, root).href)}</loc></url>`);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...lines,
		'</urlset>\n',
	].join('\n');
}

/** Crawlers read it at the root of a host only: below a path it does nothing. */
export function robots(root: URL | null): string {
	const rule = 'User-agent: *\nAllow: /\n';
	return root ? `${rule}\nSitemap: ${new URL('sitemap.xml', root).href}\n` : rule;
}
