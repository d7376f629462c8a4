const CHOICES = ['system', 'light', 'dark'] as const;
type Choice = (typeof CHOICES)[number];

/** A button that goes round the choices; the head's inline script applies the stored one on the next page. */
class ThemeToggle extends HTMLElement {
	connectedCallback(): void {
		this.#show(currentChoice());
		this.querySelector('button')?.addEventListener('click', () => {
			const next = CHOICES[(CHOICES.indexOf(currentChoice()) + 1) % CHOICES.length] ?? 'system';
			choose(next);
			this.#show(next);
		});
	}

	#show(choice: Choice): void {
		this.setAttribute('data-theme-choice', choice);
		const button = this.querySelector('button');
		button?.setAttribute('aria-label', `Colours: ${choice}`);
		button?.setAttribute('title', `Colours: ${choice}`);
	}
}

function key(): string {
	return `${document.documentElement.getAttribute('data-base')}theme`;
}

/** From storage: after a swap of pages this runs before the inline script has set the attribute again. */
function currentChoice(): Choice {
	return CHOICES.find((choice) => choice === storedTheme()) ?? 'system';
}

function storedTheme(): string | null {
	try {
		return localStorage.getItem(key());
	} catch {
		return document.documentElement.getAttribute('data-theme');
	}
}

function choose(choice: Choice): void {
	const root = document.documentElement;
	if (choice === 'system') root.removeAttribute('data-theme');
	else root.setAttribute('data-theme', choice);
	try {
		if (choice === 'system') localStorage.removeItem(key());
		else localStorage.setItem(key(), choice);
	} catch {
		// Storage is forbidden: the choice holds until the next page.
	}
}

customElements.define('theme-toggle', ThemeToggle);
