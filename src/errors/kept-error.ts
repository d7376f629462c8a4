const KEY = 'error';

/** Keeps an error for the index of errors, which the reader is about to open; it never leaves the tab. */
export function keepError(traceback: string): void {
	try {
		sessionStorage.setItem(key(), traceback);
	} catch {} // storage may be forbidden: the index then opens without it
}

/** The error that was kept, once; `null` if there is none. */
export function takeError(): string | null {
	try {
		const traceback = sessionStorage.getItem(key());
		sessionStorage.removeItem(key());
		return traceback;
	} catch {
		return null;
	}
}

/** Several sites may share an origin. */
function key(): string {
	return `${document.documentElement.dataset['base']}${KEY}`;
}
