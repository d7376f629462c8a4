/** Outcomes of tests, as a JUnit report counts them. */
export interface Counts {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

export const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

/** @param report JUnit XML; every runner here writes its counts on `<testsuite>`. */
export function countsIn(report: string): Counts {
	const suites = [...report.matchAll(/<testsuite\s[^>]*>/g)].map(([tag]) => suiteCounts(tag));
	return suites.reduce(add, NONE);
}

export function add(a: Counts, b: Counts): Counts {
	return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** As `412 passed, 0 failed`; skipped ones are named when there are any. */
export function countsText({ passed, failed, skipped }: Counts): string {
	const text = `${passed} passed, ${failed} failed`;
	return skipped > 0 ? `${text}, ${skipped} skipped` : text;
}

function suiteCounts(tag: string): Counts {
	const number = (name: string) => Number(new RegExp(`\\s${name}="(\\d+)"`).exec(tag)?.[1] ?? 0);
	const failed = number('failures') + number('errors');
	const skipped = number('skipped');
	return { passed: number('tests') - failed - skipped, failed, skipped };
}
