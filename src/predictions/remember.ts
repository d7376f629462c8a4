import { NOT_ASKED } from '#src/progress/sections/predictions.ts';
import { readSection, writeSection } from '#src/progress/store.ts';

/** @param id of a pitfall, or `predict/` and that of a prediction. @returns whether it is safe in storage. */
export function rememberAnswer(id: string, right: boolean, now: Date): boolean {
	const all = readSection('predictions');
	const before = all.answers[id] ?? NOT_ASKED;
	const answer = {
		right: before.right + (right ? 1 : 0),
		wrong: before.wrong + (right ? 0 : 1),
		last: right ? ('right' as const) : ('wrong' as const),
		answered: now.toISOString(),
	};
	return writeSection('predictions', { ...all, answers: { ...all.answers, [id]: answer } });
}

export function rememberAlways(always: boolean): boolean {
	return writeSection('predictions', { ...readSection('predictions'), always });
}
