/**
 * For browsers that have no hands here: searches, then runs the page's first program. Needs nothing from outside, because it is
 * sent as text.
 * @returns the address of the first result, and what the output showed before and after the run.
 */
export async function searchAndRun(
	query: string,
	limitMs: number,
): Promise<{ found: string; recorded: string; shown: string }> {
	const latest = performance.now() + limitMs;
	const until = async <T>(what: string, look: () => T | null | undefined | false): Promise<T> => {
		for (;;) {
			const seen = look();
			if (seen) return seen;
			if (performance.now() > latest) throw new Error(`not in time: ${what}`);
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	};
	await customElements.whenDefined('search-box');
	document.querySelector<HTMLElement>('search-box > button')?.click();
	const field = await until('the field', () =>
		document.querySelector<HTMLInputElement>('dialog .field input'),
	);
	field.value = query;
	field.dispatchEvent(new InputEvent('input', { bubbles: true }));
	const hit = await until('a result', () => document.querySelector<HTMLAnchorElement>('dialog a.hit'));

	const playground = document.querySelector('py-playground');
	const button = playground?.querySelector<HTMLElement>('[data-action=run]');
	const output = playground?.querySelector('[data-output]');
	if (!button || !output) throw new Error('there is no program on this page');
	const recorded = output.textContent.trimEnd();
	button.click();
	await until('the end of the run', () => !button.hidden);
	return { found: hit.href, recorded, shown: output.textContent.trimEnd() };
}
