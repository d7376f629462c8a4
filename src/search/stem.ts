/** Endings and what stands for them, the longest first; the rest of a word has at least three letters. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
	[/(is|iz)(ations?|ing|ed|ers?|es?)$/, 'iz'],
	[/(ational|ations?|ators?|ating|ated|ates?|ative|aters?)$/, 'at'],
	[/(?<=[^aeiou])(ies|ied|y)$/, 'i'],
	[/(sses)$/, 'ss'],
	[/(ings?|edly|ed|ers?|ors?|ly|es|ions?|ments?|ness)$/, ''],
	[/([^s])s$/, '$1'],
	[/e$/, ''],
];
const SHORTEST_STEM = 3;

/** The same words come again and again: all of a site's titles are read when the search opens. */
const KNOWN = new Map<string, string>();

/** What the forms of an English word have in common, British or American: `vectorised`, `vectorization` → `vectoriz`. */
export function stem(word: string): string {
	const known = KNOWN.get(word);
	if (known !== undefined) return known;
	const found = shorten(word);
	KNOWN.set(word, found);
	return found;
}

function shorten(word: string): string {
	for (const [ending, stands] of ENDINGS) {
		const short = word.replace(ending, stands);
		if (short !== word && short.length >= SHORTEST_STEM) return short.replace(/([bdfgmnprt])\1$/, '$1');
	}
	return word;
}
