import { LEVELS, type Question } from './question.ts';

/**
 * `number` questions, the same for everyone who gives the same seed and candidates, easier ones first. Each question draws a
 * number from the seed and its own id, and the lowest are taken: a new question takes at most one place, and
 * what is left out changes nothing else.
 */
export function pick(candidates: readonly Question[], number: number, seed: string): Question[] {
	const drawn = candidates.map((question) => ({ question, lot: hash(`${seed}\n${question.id}`) }));
	return drawn
		.sort((a, b) => a.lot - b.lot || (a.question.id < b.question.id ? -1 : 1))
		.slice(0, number)
		.sort((a, b) => LEVELS.indexOf(a.question.level) - LEVELS.indexOf(b.question.level))
		.map(({ question }) => question);
}

/** Letters that can't be misread or misheard when one reader tells the other. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz';

export function newSeed(): string {
	return [...crypto.getRandomValues(new Uint8Array(5))]
		.map((byte) => LETTERS[byte % LETTERS.length])
		.join('');
}

/** FNV-1a with MurmurHash's last step, which spreads texts that differ in one letter: 32 bits, the same in every browser. */
function hash(text: string): number {
	let sum = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, 0x01000193);
	sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
	sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
	return (sum ^ (sum >>> 16)) >>> 0;
}
