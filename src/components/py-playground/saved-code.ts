/** Begins the key of every kept program, after the site's base path. */
export const CODE_PREFIX = 'code:';

/** A reader's version of a program, kept in this browser until it is reset. Storage may be full or forbidden: then nothing is kept. */
export class SavedCode {
	readonly #key: string;

	constructor(program: string) {
		this.#key = `${document.documentElement.dataset['base'] ?? '/'}${CODE_PREFIX}${program}`;
	}

	read(): string | null {
		try {
			return localStorage.getItem(this.#key);
		} catch {
			return null;
		}
	}

	/** @returns whether the text is safe in storage. */
	write(code: string | null): boolean {
		try {
			if (code === null) localStorage.removeItem(this.#key);
			else localStorage.setItem(this.#key, code);
			return true;
		} catch {
			return false;
		}
	}
}
