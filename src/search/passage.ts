/** A stretch of a passage, marked where a word of the query was found. */
export interface Stretch {
	readonly text: string;
	readonly marked: boolean;
}

/** Splits Pagefind's excerpt at its `<mark>` tags; everything else is text. */
export function parsePassage(excerpt: string): Stretch[] {
	return excerpt
		.split(/(<mark>.*?<\/mark>)/s)
		.filter(Boolean)
		.map((part) => {
			const inner = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
			return { text: unescaped(inner ?? part), marked: inner !== undefined };
		});
}

/** Pagefind escapes these two signs and no others. */
function unescaped(text: string): string {
	return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
