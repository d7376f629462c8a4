/**
 * A line from the reader, typed where the output stands; the focus goes there. Ctrl + D says that there is no more.
 * @returns the line; null at the end of input, and when the run is stopped.
 */
export function askForLine(output: HTMLElement, prompt: string, signal: AbortSignal): Promise<string | null> {
	const form = document.createElement('form');
	form.className = 'asks';
	const field = document.createElement('input');
	field.setAttribute('aria-label', prompt.trim() || 'Input for the program');
	field.autocomplete = 'off';
	const enter = document.createElement('button');
	enter.textContent = 'Enter';
	form.append(field, enter);
	output.append(form);
	field.focus();
	return new Promise((resolve) => {
		const settle = (line: string | null) => {
			form.remove();
			resolve(line);
		};
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			settle(field.value);
		});
		field.addEventListener('keydown', (event) => {
			if (event.key !== 'd' || !event.ctrlKey) return;
			event.preventDefault();
			settle(null);
		});
		signal.addEventListener('abort', () => settle(null), { once: true });
	});
}
