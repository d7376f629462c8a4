import type { Essay } from '#src/schemas/exit-test.ts';

/** What can be told of a text without reading it. */
export interface EssayFacts {
	readonly words: number;
	/** Whether it has as many words as it should. */
	readonly fits: boolean;
	/** Names that it should mention and does not. */
	readonly lacking: readonly string[];
}

export function essayFacts(text: string, { words: [fewest, most], mentions }: Essay): EssayFacts {
	const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
	const known = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
	return {
		words,
		fits: words >= fewest && words <= most,
		lacking: mentions.filter((name) => !known.has(name.toLowerCase())),
	};
}

/** As `412 words. Mentions pandas and DuckDB, not Polars.` */
export function factsText({ words, lacking }: EssayFacts, mentions: readonly string[]): string {
	const count = `${words} ${words === 1 ? 'word' : 'words'}.`;
	if (mentions.length === 0) return count;
	if (lacking.length === 0) return `${count} Mentions ${listed(mentions)}.`;
	const named = mentions.filter((name) => !lacking.includes(name));
	return `${count} ${named.length > 0 ? `Mentions ${listed(named)}, not` : 'Doesn’t mention'} ${listed(lacking, 'or')}.`;
}

function listed(names: readonly string[], word = 'and'): string {
	return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}` : (names[0] ?? '');
}
