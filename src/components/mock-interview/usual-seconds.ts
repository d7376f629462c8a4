import type { Level } from '#src/lib/course.ts';

const MINUTES: Record<Level, number> = { junior: 2, mid: 3, senior: 4 };

/** What interviewers usually give a question of that level. */
export function usualSeconds(level: Level): number {
	return 60 * MINUTES[level];
}

/** As `2:05`. */
export function clockTime(seconds: number): string {
	return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}
