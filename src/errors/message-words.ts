/** A word of an error message and where it stands. */
export interface Word {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** What a message says: the words that every such error has, and the literals that are this program's own. */
export interface MessageWords {
	readonly words: readonly Word[];
	/** Quoted texts, numbers and calls, as `np.float32(0.5)`, as they stand. */
	readonly literals: readonly string[];
}

/** Quoted, but not the program's own: `'NoneType' object has no attribute 'head'` tells more than its template. */
const COMMON = new Set(
	(
		'NoneType bool bytearray bytes complex coroutine date datetime dict ellipsis float frozenset function generator int ' +
		'list method module object range set slice str timedelta tuple type DataFrame Index Series Timestamp ndarray ' +
		'Tensor < <= > >= == + - * / // % ** @ & | ^ in'
	).split(' '),
);

const PART =
	/(?<![\p{L}\p{N}_])(?:'(?<single>[^'\n]*)'|"(?<double>[^"\n]*)")(?![\p{L}\p{N}_])|(?<call>[\p{L}_][\p{L}\p{N}_.]*)\(\)|(?<noise>https?:\/\/\S+|0x[\da-f…]+|<[\w. ]+ object at [^>]*>)|(?<value>(?:[\p{L}_][\p{L}\p{N}_]*\.)+[\p{L}\p{N}_]+\([^()\n]+\)|\d[\d._]*)|(?<word>[\p{L}_][\p{L}\p{N}_]*)/giu;

/** Python's offer of another name, which depends on the version. */
const OFFER = /\s*Did you mean:? .*$/s;

/** Splits a message into its words, which the same error has with any data, and its literals. */
export function messageWords(message: string): MessageWords {
	const text = unquoted(message).replace(OFFER, '');
	const shift = message.indexOf(text);
	const words: Word[] = [];
	const literals: string[] = [];
	for (const match of text.matchAll(PART)) {
		const { single, double, call, value, word } = match.groups ?? {};
		const quoted = single ?? double;
		const said = word ?? [quoted, call].find((name) => name !== undefined && COMMON.has(name));
		const start = match.index + shift;
		if (said !== undefined) words.push({ text: said.toLowerCase(), start, end: start + match[0].length });
		else {
			const literal = quoted ?? value ?? call;
			if (literal !== undefined) literals.push(literal);
		}
	}
	return { words, literals };
}

/** The template of a message as one text: equal for two messages that differ in their literals alone. */
export function templateOf(message: string): string {
	return messageWords(message)
		.words.map(({ text }) => text)
		.join(' ');
}

/** `KeyError` shows the `repr` of its message, which has double quotes around where the message has quotes in it. */
function unquoted(message: string): string {
	return /^"(.*'.*)"$/s.exec(message)?.[1] ?? message;
}
