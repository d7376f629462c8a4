import type { Level } from '#src/lib/course.ts';
import { LEVEL_NAMES } from '#src/lib/level-names.ts';

/** As readers see it. The address may ask for a level that does not exist. */
export function nameOfLevel(level: string): string {
	return LEVEL_NAMES[level as Level] ?? level;
}
