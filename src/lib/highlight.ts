import { codeToTokens } from 'shiki';

/** A run of characters in one colour. `class` is empty for text in the plain colour of code. */
export interface Token {
	readonly text: string;
	readonly class: string;
}

/**
 * The themes colour Python with few pairs (light, dark). A pair becomes a class, whose rule in `styles/code.css` takes
 * its colours from `styles/tokens.css`: the page's security policy forbids inline styles, and Shiki would write one per token.
 */
const CLASS_OF_PAIR: Readonly<Record<string, string>> = {
	'#1F2328 #E6EDF3': '',
	'#6E7781 #8B949E': 'py-comment',
	'#CF222E #FF7B72': 'py-keyword',
	'#0A3069 #A5D6FF': 'py-string',
	'#0550AE #79C0FF': 'py-constant',
	'#8250DF #D2A8FF': 'py-function',
	'#953800 #FFA657': 'py-name',
	'#116329 #7EE787': 'py-escape',
	'#82071E #FFA198': 'py-invalid',
};

/**
 * @param code a Python program; one newline at its end is not a line.
 * @returns its lines, each a list of tokens (an empty line is an empty list).
 * @throws Error when the themes use a pair of colours that has no class yet.
 */
export async function highlightPython(code: string): Promise<Token[][]> {
	const { tokens } = await codeToTokens(code.replace(/\n$/, ''), {
		lang: 'python',
		themes: { light: 'github-light-default', dark: 'github-dark-default' },
		defaultColor: false,
	});
	return tokens.map((line) =>
		merge(line.map((token) => ({ text: token.content, class: classOf(token.htmlStyle) }))),
	);
}

function merge(tokens: readonly Token[]): Token[] {
	const merged: Token[] = [];
	for (const token of tokens) {
		const last = merged.at(-1);
		if (last?.class === token.class) merged.splice(-1, 1, { ...last, text: last.text + token.text });
		else merged.push(token);
	}
	return merged;
}

function classOf(style: Readonly<Record<string, string>> | undefined): string {
	const pair = `${style?.['--shiki-light']} ${style?.['--shiki-dark']}`.toUpperCase();
	const name = CLASS_OF_PAIR[pair];
	if (name === undefined) {
		throw new Error(
			`src/lib/highlight.ts: the colours "${pair}" (light, dark) have no class. Name one in CLASS_OF_PAIR, ` +
				'give it a colour for each theme in src/styles/tokens.css and a rule in src/styles/code.css.',
		);
	}
	return name;
}
