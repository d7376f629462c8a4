import type { Stretch } from '#src/search/passage.ts';
import type { Match } from './match-errors.ts';
import { type MessageWords, messageWords } from './message-words.ts';
import { headline } from './recorded-error.ts';

/** What may stand between two marked words without ending the mark. */
const JOINT = /^[\s:,.()[\]|-]*$/;

/** The error's first line, with what it has in common with the text that it matches marked. */
export function markedHeadline({ error, why, shared, isSameType }: Match): Stretch[] {
	const text = headline(error);
	if (why === 'same' && isSameType) return [{ text, marked: true }];
	const offset = error.name.length + 2;
	const stretches: Stretch[] = [{ text: error.name, marked: isSameType }];
	let at = error.name.length;
	for (const { start, end } of merged(messageWords(text.slice(offset)).words, text.slice(offset), shared)) {
		stretches.push({ text: text.slice(at, offset + start), marked: false });
		stretches.push({ text: text.slice(offset + start, offset + end), marked: true });
		at = offset + end;
	}
	stretches.push({ text: text.slice(at), marked: false });
	return stretches.filter((stretch) => stretch.text);
}

function merged(words: MessageWords['words'], text: string, shared: ReadonlySet<string>) {
	const ranges: { start: number; end: number }[] = [];
	for (const word of words.filter((word) => shared.has(word.text))) {
		const last = ranges.at(-1);
		if (last && JOINT.test(text.slice(last.end, word.start))) last.end = word.end;
		else ranges.push({ start: word.start, end: word.end });
	}
	return ranges;
}
