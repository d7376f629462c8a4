/**
 * Pages name files by addresses relative to themselves. What is taken from one page into another keeps its addresses by this.
 * @param part of a page that was parsed.
 * @param page the address from which it came.
 */
export function makeAbsolute(part: ParentNode, page: URL): void {
	for (const name of ['href', 'src', 'data-base']) {
		for (const element of part.querySelectorAll(`[${name}]`)) {
			const value = element.getAttribute(name) ?? '';
			if (value.startsWith('#')) continue;
			const { origin, href } = new URL(value, page);
			if (origin === page.origin) element.setAttribute(name, href.slice(origin.length));
		}
	}
}
