import { type HTMLElement, NodeType, parse } from 'node-html-parser';

const DROPPED = 'script, style, link, template, button';
/** Boxes of the page's design: what is in them stays, they go. */
const BOXES = new Set(['ASTRO-ISLAND', 'DIV', 'SECTION', 'SPAN']);
/** All that a card or a sheet of paper needs. */
const KEPT = ['href', 'start', 'colspan', 'rowspan'];

/**
 * HTML of the site's components without what only the site's styles and scripts understand.
 * @param site where the site will be, if anyone knows: elsewhere its links lead nowhere, so that only their text stays.
 */
export function plainHtml(html: string, site?: URL): string {
	const root = parse(html, { blockTextElements: { script: true, style: true } });
	for (const link of root.querySelectorAll('a[href^="/"]')) {
		if (site) link.setAttribute('href', new URL(link.getAttribute('href') ?? '', site).href);
		else link.replaceWith(link.innerHTML);
	}
	for (const element of root.querySelectorAll(DROPPED)) element.remove();
	for (const element of root.querySelectorAll('*')) strip(element);
	return unboxed(root).trim();
}

function strip(element: HTMLElement): void {
	for (const name of Object.keys(element.attributes)) if (!KEPT.includes(name)) element.removeAttribute(name);
}

function unboxed(element: HTMLElement): string {
	return element.childNodes
		.map((node) => {
			if (node.nodeType === NodeType.COMMENT_NODE) return '';
			if (node.nodeType !== NodeType.ELEMENT_NODE) return node.toString();
			const child = node as HTMLElement;
			const inner = unboxed(child);
			if (BOXES.has(child.tagName)) return inner;
			// Markdown can't write an empty corner of a table but as a header, which it is not.
			const tag = child.tagName === 'TH' && inner.trim() === '' ? 'td' : child.rawTagName;
			const attributes = child.rawAttrs ? ` ${child.rawAttrs}` : '';
			return child.isVoidElement ? `<${tag}${attributes} />` : `<${tag}${attributes}>${inner}</${tag}>`;
		})
		.join('');
}
