import { isKind, type Kind } from '#src/search/record.ts';

const PLURALS: Record<Kind, string> = {
	topic: 'Topics',
	pitfall: 'Pitfalls',
	question: 'Questions',
	exercise: 'Exercises',
	lab: 'Labs',
	stage: 'Stages',
};

/** A kind's records together, as a heading says it. The address may ask for a kind that does not exist. */
export function nameOfKinds(kind: string): string {
	return isKind(kind) ? PLURALS[kind] : kind;
}
