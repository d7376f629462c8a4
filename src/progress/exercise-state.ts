import { type ExerciseProgress, UNTRIED } from './sections/exercises.ts';

/** How far the reader is with an exercise. */
export type ExerciseState = 'new' | 'tried' | 'solved';

export const STATE_NAMES: Readonly<Record<ExerciseState, string>> = {
	new: '',
	tried: 'Tried',
	solved: 'Solved',
};

/** @param progress by slug, as the section `exercises` has it. */
export function exerciseState(
	progress: Readonly<Record<string, ExerciseProgress>>,
	slug: string,
): ExerciseState {
	const { solved, tries } = progress[slug] ?? UNTRIED;
	if (solved !== null) return 'solved';
	return tries > 0 ? 'tried' : 'new';
}
