/** Signs and short names that readers type, as the words that pages use. The first rule that fits a place wins. */
const WORDS_FOR: readonly (readonly [RegExp, string])[] = [
	[/\[\s*::\s*-1\s*\]/g, 'reverse slice'],
	[/\[[^\]]*\bNone\b[^\]]*\]/g, 'newaxis'],
	[/\bO\(1\)/g, 'constant time'],
	[/\bO\(n\)/g, 'linear time'],
	[/\bO\(n(²|\s*(\^|\*\*)\s*2)\)/g, 'quadratic time'],
	[/:=/g, 'walrus'],
	[/->/g, 'annotation'],
	[/(?<![*\w])\*\*(?=[a-z_])/gi, 'unpack '],
	[/(?<![*\w])\*(?=args\b)/gi, ''],
	[/\bexcept\s*\*/g, 'except star exceptiongroup'],
	[/\*\*/g, 'power unpack'],
	[/\/\//g, 'floor division'],
	[/(^|\s)%(?=\s|$)/g, ' modulo'],
	[/!=/g, 'not equal'],
	[/==/g, 'equality'],
	[/(^|\s)@(?=\s|$)/g, ' matmul'],
	[/\.\.\./g, 'ellipsis'],
	[/(?<=[\w\])]) \| (?=\w)/g, ' union '],
	[/(^|\s)~(?=\w)/g, ' invert '],
	[/\.(i?loc\b|i?at(?=\s*\[))/g, ' dataframe $1'],
	[/\bnp\b\.?/gi, 'numpy '],
	[/\bpd\b\.?/gi, 'pandas '],
	[/\bdf\b\.?/gi, 'dataframe '],
	[/\bplt\b\.?/gi, 'matplotlib '],
	[/\bsns\b\.?/gi, 'seaborn '],
	[/\bscikit-learn\b/gi, 'sklearn'],
	[/\bf-strings?\b|\bf(?=["'])/gi, 'f-string'],
	[/(?<=[\w\s])['’]s(?=\s|$)/g, ''],
];

/** Nothing that a rule is for, as in most titles, of which a search reads some thousand when it opens. */
const PLAIN = /^(?!.*\b(?:np|pd|df|plt|sns)\b)[\p{L}\s,?]*$/iu;

/** What a traceback says about one reader's machine and data, which no page repeats. */
const PARTICULARS: readonly RegExp[] = [
	/Traceback \(most recent call last\):?/gi,
	/File\s+["'<][^"'>]*["'>],\s*line\s+\d+(,\s*in\s+\S+)?/gi,
	/\b(on|at)?\s*line\s+\d+\b/gi,
	/<(ipython-input|stdin|module|string)[^>]*>/gi,
	/(?<![\w.])(?:[A-Za-z]:)?(?:[\\/][\w .-]+){2,}/g,
	/\b0x[0-9a-f]+\b/gi,
	/(?<!\bO)[([]\s*-?\d[\d\s,.-]*[)\]]/g,
];

const LAST_ERROR = /^.*(?<![\w.])(?=(?:\w+\.)*\w*(?:Error|Exception|Warning)\s*:)/s;

/** No more words than these are looked up: each can cost a search. */
const MOST_WORDS = 14;

/** From what was typed or pasted to the words to look for, in order, each once, in small letters; at most `limit`. */
export function normalise(query: string, limit = MOST_WORDS): string[] {
	if (PLAIN.test(query)) return split(query, limit);
	const error = /Traceback|File\s+["']/.test(query) ? query.replace(LAST_ERROR, '') : query;
	const general = PARTICULARS.reduce((text, pattern) => text.replace(pattern, ' '), error);
	const words = wordsIn(general, limit);
	return words.length > 0 ? words : wordsIn(query, limit);
}

function wordsIn(text: string, limit: number): string[] {
	const spelt = WORDS_FOR.reduce((all, [pattern, words]) => all.replace(pattern, ` ${words} `), text);
	return split(spelt, limit);
}

function split(text: string, limit: number): string[] {
	const found = text.toLowerCase().match(/[\p{L}\p{N}_]+(?:[-'’][\p{L}\p{N}_]+)*/gu) ?? [];
	const bare = found.map((word) => word.replace(/^_+|_+$|['’]s$/g, '')).filter(Boolean);
	return [...new Set(bare)].slice(0, limit);
}
