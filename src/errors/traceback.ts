/** What a text says of one error. */
export interface NamedError {
	/** Class, with its module where the text has it: `json.decoder.JSONDecodeError`; `null` for a message alone. */
	readonly name: string | null;
	/** May run over several lines; empty where there is none. */
	readonly message: string;
}

const DOTTED = String.raw`(?:[A-Za-z_]\w*\.)*`;
const TELLING = String.raw`\w*(?:Error|Exception|ExceptionGroup|Warning|StopIteration|KeyboardInterrupt|SystemExit)`;

/** `ValueError: …` or `KeyError` at the beginning of a line. */
const AT_START = new RegExp(String.raw`^(${DOTTED}[A-Za-z_]\w*)(?:: ?(.*))?$`);
const IS_TELLING = new RegExp(`^${DOTTED}${TELLING}$`);
/** `… ValueError: …` anywhere in a line, as programs and logs print it. */
const PRINTED = new RegExp(String.raw`(?:^|\s)(${DOTTED}${TELLING}): (\S.*)$`);

const HEADER = /Traceback \(most recent call last\)/;
/** Between chained errors, and around the members of a group. */
const END =
	/^(The above exception was the direct cause|During handling of the above exception)|^\s*\+?-[+-]+/;

/** Terminal colours, as bytes, as notebooks' JSON writes them, or with the escape sign lost on the way. */
const COLOURS = new RegExp(String.raw`(?:${'\u001b'}|\\u001b|\\x1b|\\033)?\[(?:\d{1,3}(?:;\d{1,3})*)?m`, 'g');
/** The edge of an exception group, or pytest's. */
const MARGIN = /^(?:\s*\| ?|E {3,})/;

/**
 * The errors that a pasted text names, in its order: the last one ended the program, those before it led to it. Takes what
 * Python, IPython, Jupyter and pytest write, one line of it, or a message alone. Empty for a blank text.
 */
export function parseTraceback(text: string): NamedError[] {
	const lines = text.split(/\r?\n|\\n/).map((line) => line.replace(COLOURS, '').replace(MARGIN, ''));
	const errors = framed(lines);
	if (errors.length > 0) return errors;
	const printed = lines.flatMap((line) => printedError(line) ?? []);
	if (printed.length > 0) return printed;
	const last = lines.map((line) => line.trim()).findLast(Boolean);
	return last ? [{ name: null, message: last }] : [];
}

/** The error that a line ends with, as `row 3: ValueError: …`; `null` where there is none. */
export function printedError(line: string): { readonly name: string; readonly message: string } | null {
	const [, name, message] = PRINTED.exec(line) ?? [];
	return name && message ? { name, message: message.trimEnd() } : null;
}

/** Packages in whose files the error passed, as `pandas`. */
export function librariesIn(traceback: string): string[] {
	const found = traceback.matchAll(/(?:site|dist)-packages[\\/](\w+)/g);
	return [...new Set(Array.from(found, ([, library]) => library ?? ''))].filter(Boolean);
}

/** Errors at the beginning of a line. After a header the first one counts whatever its class is called. */
function framed(lines: readonly string[]): NamedError[] {
	const errors: { name: string; lines: string[] }[] = [];
	let awaited = false;
	let open = false;
	for (const line of lines) {
		const [, name, message = ''] = AT_START.exec(line) ?? [];
		if (HEADER.test(line)) {
			awaited = true;
			open = false;
		} else if (name && (awaited || IS_TELLING.test(name))) {
			errors.push({ name, lines: [message] });
			awaited = false;
			open = true;
		} else if (END.test(line)) open = false;
		else if (open) errors.at(-1)?.lines.push(line);
	}
	return errors.map(({ name, lines }) => ({ name, message: lines.join('\n').trim() }));
}
