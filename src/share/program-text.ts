/** What a program that came from elsewhere may hold, in bytes. */
export const TEXT_LIMIT_BYTES = 64 * 1024;

/** Control characters that no editor writes into a program; tab, line ends and form feed are not among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

/** Characters that are not seen, or that turn the direction of the text around them: a program can read otherwise than it runs. */
const HIDDEN = /[\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/**
 * Bytes from a link or a file as the text of a program.
 * @throws Error that names what is wrong, as the end of a sentence.
 */
export function textOf(bytes: Uint8Array): string {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new Error('what it holds is not text in UTF-8');
	}
	const control = CONTROL.exec(text)?.[0];
	if (control === undefined) return text;
	const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
	const name = control === '\0' ? 'a NUL character' : 'a control character';
	throw new Error(`its text holds ${name} (U+${code}), which no program does`);
}

export interface Hidden {
	readonly count: number;
	/** 1-based line of the first. */
	readonly line: number;
}

/** Where a text holds characters that readers don't see; `null` where there are none. */
export function hiddenIn(text: string): Hidden | null {
	const found = [...text.matchAll(HIDDEN)];
	const [first] = found;
	if (!first) return null;
	return { count: found.length, line: text.slice(0, first.index).split('\n').length };
}
