export const GRADES = [1, 2, 3, 4] as const;
/** As the scheduler numbers them, and the keys that give them. */
export type Grade = (typeof GRADES)[number];

export const GRADE_NAMES: Record<Grade, string> = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' };

/** The grade that the ticked points speak for: all of them Easy, more than half Good, a quarter Hard, fewer Again. */
export function suggestGrade(ticked: number, points: number): Grade {
	const share = points === 0 ? 0 : ticked / points;
	if (share >= 1) return 4;
	if (share > 0.5) return 3;
	return share >= 0.25 ? 2 : 1;
}

export function isGrade(number: number): number is Grade {
	return GRADES.some((grade) => grade === number);
}
