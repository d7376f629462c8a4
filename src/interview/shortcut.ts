/**
 * The key that a press means as a shortcut of the page, in small letters; `null` where it belongs to a field, an editor, an open
 * dialog, the browser, or (the space bar) to the button or link that has the focus.
 */
export function shortcutOf(event: KeyboardEvent): string | null {
	if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
		return null;
	const target = event.composedPath()[0];
	if (target instanceof HTMLElement) {
		if (target.isContentEditable || target.closest('dialog')) return null;
		if (target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])')) return null;
		if (event.key === ' ' && target.closest('button, summary, a, input, label')) return null;
	}
	return event.key.toLowerCase();
}
