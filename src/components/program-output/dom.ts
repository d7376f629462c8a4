import type { Element } from './tree.ts';

/** The element for the page. Text goes in as text: nothing that Python printed is read as HTML. */
export function domOf({ tag, attributes, children }: Element): HTMLElement {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...children.map((child) => (typeof child === 'string' ? child : domOf(child))));
	return element;
}
