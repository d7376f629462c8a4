import { readSelection, type Selection, writeSelection } from './selection.ts';

/** What makes a mock interview: two people with the same of it get the same questions. */
export interface MockSetup {
	readonly number: number;
	readonly seed: string;
	readonly selection: Selection;
}

export const USUAL_NUMBER = 10;
export const MOST_QUESTIONS = 50;

/** The mock in an address; `null` if it names no seed. */
export function readMock(params: URLSearchParams): MockSetup | null {
	const seed = params.get('seed')?.trim();
	if (!seed) return null;
	const number = Math.round(Number(params.get('n') ?? USUAL_NUMBER));
	return {
		seed,
		number: Math.min(MOST_QUESTIONS, Math.max(1, number || USUAL_NUMBER)),
		selection: readSelection(params),
	};
}

/** The part of an address that `readMock` reads; the same for the same mock. */
export function mockParams({ number, seed, selection }: MockSetup): string {
	const params = new URLSearchParams({ n: String(number), seed });
	writeSelection(params, selection);
	params.sort();
	return params.toString();
}
