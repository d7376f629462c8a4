import { exerciseState } from '#src/progress/exercise-state.ts';
import type { ExerciseProgress } from '#src/progress/sections/exercises.ts';

interface Item {
	/** Slugs. */
	readonly exercises: readonly string[];
	readonly criteria: readonly string[];
}

/**
 * How far the reader is with an item of a checklist: `done` when all its exercises are solved and all its criteria ticked.
 * @param ticked criteria that the reader ticked; some may be of an earlier wording and don't count.
 */
export function itemState(
	{ exercises, criteria }: Item,
	progress: Readonly<Record<string, ExerciseProgress>>,
	ticked: readonly string[],
): 'open' | 'begun' | 'done' {
	const states = exercises.map((slug) => exerciseState(progress, slug));
	const met = criteria.filter((text) => ticked.includes(text)).length;
	if (states.every((state) => state === 'solved') && met === criteria.length) return 'done';
	return met > 0 || states.some((state) => state !== 'new') ? 'begun' : 'open';
}
