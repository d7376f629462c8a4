import { digestOf, type Recording } from '#src/lib/recording.ts';

/** A possible end of a program. */
export interface Choice {
	/** `error`: it ends with the exception of this name. */
	readonly kind: 'output' | 'error';
	readonly text: string;
}

export interface Choices {
	readonly choices: readonly Choice[];
	/** Index of what the program does. */
	readonly right: number;
}

/**
 * The recorded output among what people answer in error, in an order that says nothing and never changes.
 * @throws Error when the program printed anything but one line, or when a wrong answer is the right one.
 */
export function choicesOf(
	id: string,
	others: readonly string[],
	recording: Recording | null,
	path: string,
): Choices {
	const [piece, ...rest] = recording?.pieces ?? [];
	if (piece?.kind !== 'text' || piece.text.includes('\n') || rest.length > 0)
		throw new Error(
			`${path}: a prediction's program prints one line and nothing else. Shorten it and record it.`,
		);
	const texts = [piece.text, ...others];
	if (new Set(texts).size < texts.length)
		throw new Error(
			`${path}: an answer stands there twice, or "others" holds what it prints: ${texts.join(' · ')}`,
		);
	const order = texts.toSorted((a, b) => digestOf(id + a).localeCompare(digestOf(id + b)));
	return { choices: order.map(choiceOf), right: order.indexOf(piece.text) };
}

function choiceOf(text: string): Choice {
	return { kind: /^[A-Z]\w*Error$/.test(text) ? 'error' : 'output', text };
}
