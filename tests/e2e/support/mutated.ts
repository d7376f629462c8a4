const ALPHABET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.=%+/~!"<> é\u202e\0';

/** Numbers below `below`, the same in every run. */
function numbers(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

/** What can happen to a link on its way, and what somebody would try: `count` texts, none of them `text`. */
export function mutated(text: string, count: number, seed: number): string[] {
	const next = numbers(seed);
	const character = () => ALPHABET[next(ALPHABET.length)] ?? '';
	const changes: readonly ((at: number) => string)[] = [
		(at) => text.slice(0, at),
		(at) => text.slice(at + 1),
		(at) => text.slice(0, at) + character() + text.slice(at + 1),
		(at) => text.slice(0, at) + text.slice(at + 1 + next(4)),
		(at) => text.slice(0, at) + character() + character() + text.slice(at),
		(at) => text.slice(0, at) + text.slice(at).split('').toReversed().join(''),
		(at) => text + text.slice(at),
		(at) => text.slice(0, at) + text.slice(at).toUpperCase(),
		(at) => text.slice(0, at).replaceAll('.', '') + text.slice(at),
		() => Array.from({ length: next(300) + 1 }, character).join(''),
		() => `program=1.python.${Array.from({ length: next(300) + 1 }, character).join('')}`,
	];
	const made = new Set<string>();
	while (made.size < count) {
		const change = changes[next(changes.length)];
		const fragment = change?.(next(text.length)) ?? '';
		if (fragment !== '' && fragment !== text) made.add(fragment);
	}
	return [...made];
}
