import type { Level } from './course.ts';

export const LEVEL_NAMES = {
	junior: 'Junior',
	mid: 'Mid-level',
	senior: 'Senior',
} as const satisfies Record<Level, string>;
