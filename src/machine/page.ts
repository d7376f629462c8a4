import { parse } from 'node-html-parser';

/** A built page as lists for machines name it. */
export interface BuiltPage {
	/** Address without the site's base path, as `stages/`; empty for the first page. */
	readonly path: string;
	/** Without the site's name. */
	readonly title: string;
	readonly description: string;
	/** Search engines are asked to leave it out. */
	readonly hidden: boolean;
}

/** @throws Error when a page has no title or description. */
export function readPage(path: string, html: string): BuiltPage {
	const page = parse(html.slice(0, html.indexOf('</head>')));
	const meta = (selector: string) => page.querySelector(selector)?.getAttribute('content')?.trim();
	const title = meta('meta[property="og:title"]');
	const description = meta('meta[name="description"]');
	if (!title || !description)
		throw new Error(`/${path}: the page has no title or description. Give its layout both.`);
	return { path, title, description, hidden: meta('meta[name="robots"]') === 'noindex' };
}
