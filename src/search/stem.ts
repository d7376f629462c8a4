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

/** What the forms of an English word have in common, British or American: `vectorised`, `vectorization` → `vectoriz`. */
export function stem(word: string): string {
	for (const [ending, stands] of ENDINGS) {
		const short = word.replace(ending, stands);
		if (short !== word && short.length >= SHORTEST_STEM) return short.replace(/([bdfgmnprt])\1$/, '$1');
	}
	return word;
}
