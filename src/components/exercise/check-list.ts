import type { Check } from '#src/runtime/protocol.ts';

/** Shows what came of each check in place of the list of titles. Text goes in as text: it may quote the reader's program. */
export function showChecks(list: HTMLElement, checks: readonly Check[]): void {
	list.replaceChildren(...checks.map(checkItem));
}

function checkItem({ title, passed, message, output }: Check): HTMLElement {
	const item = element('li', passed ? 'passed' : 'failed');
	item.append(element('span', 'result', passed ? 'Passed' : 'Failed'), ' ', element('span', 'title', title));
	if (!passed) item.append(scrollable(message));
	if (!passed && output) item.append(printed(output));
	return item;
}

function printed(output: string): HTMLElement {
	const details = document.createElement('details');
	details.append(element('summary', '', 'What it printed'), scrollable(output));
	return details;
}

function scrollable(text: string): HTMLElement {
	const pre = element('pre', '', text);
	pre.tabIndex = 0;
	return pre;
}

function element(tag: string, className: string, text = ''): HTMLElement {
	const made = document.createElement(tag);
	if (className) made.className = className;
	made.textContent = text;
	return made;
}
