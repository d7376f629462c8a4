/** Arrows go from the field through the results and back; Enter in the field opens the first; letters go back to the field. */
export function moveFocus(
	event: KeyboardEvent,
	field: HTMLInputElement,
	hits: readonly HTMLElement[],
	openFirst: () => void,
): void {
	const { target, key } = event;
	const place = hits.indexOf(target as HTMLElement);
	if (event.isComposing || (target !== field && place < 0)) return;
	if (key === 'ArrowDown') {
		event.preventDefault();
		hits[Math.min(place + 1, hits.length - 1)]?.focus();
	} else if (key === 'ArrowUp' && place >= 0) {
		event.preventDefault();
		(hits[place - 1] ?? field).focus();
	} else if (key === 'Enter' && place < 0) {
		event.preventDefault();
		openFirst();
	} else if (place >= 0 && isLetter(event)) {
		// The letter itself is typed into what has the focus afterwards.
		field.focus();
	}
}

function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
	return (key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey) || key === 'Backspace';
}
