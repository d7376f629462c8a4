import { parse } from 'node-html-parser';

/** Changes values of attributes; nothing else of the page changes, not even how it is spelt. */
export function rewriteAttributes(html: string, rewrite: (name: string, value: string) => string): string {
	let rewritten = '';
	let at = 0;
	for (const { range, rawTagName, rawAttrs } of parse(html, { comment: true }).querySelectorAll('*')) {
		const start = range[0] + 1 + rawTagName.length;
		const attributes = html.slice(start, start + rawAttrs.length + 1);
		const changed = attributes.replace(/([^\s=]+)="([^"]*)"/g, (_all, name: string, value: string) => {
			return `${name}="${rewrite(name, value)}"`;
		});
		rewritten += html.slice(at, start) + changed;
		at = start + attributes.length;
	}
	return rewritten + html.slice(at);
}
