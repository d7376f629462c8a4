const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For text and for attributes in double quotes, of HTML and XML alike. */
export function escapeMarkup(text: string): string {
	return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** One line of the content's text, in which `backticks` mark code, as HTML. */
export function codeHtml(text: string): string {
	return text
		.split('`')
		.map((part, index) => (index % 2 === 1 ? `<code>${escapeMarkup(part)}</code>` : escapeMarkup(part)))
		.join('');
}

/** The same line for a reader of plain text. */
export function withoutMarks(text: string): string {
	return text.replaceAll('`', '');
}
