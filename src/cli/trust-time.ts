import { duration } from './step.ts';

/** How long the tests of a file took. */
export interface Spent {
	/** From the root of the project. */
	readonly file: string;
	readonly seconds: number;
}

/**
 * @param files of tests, from the root of the project.
 * @param reports JUnit XML; a suite there has its file's name, from the root or from the folder of its runner.
 * @returns those files that were run, the longest first.
 */
export function timeOf(files: readonly string[], reports: readonly string[]): Spent[] {
	const spent = new Map<string, number>();
	for (const [tag] of reports.join('\n').matchAll(/<testsuite\s[^>]*>/g)) {
		const text = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
		const file = files.find((path) => path === text('name') || path.endsWith(`/${text('name')}`));
		if (file) spent.set(file, (spent.get(file) ?? 0) + Number(text('time')));
	}
	return [...spent].map(([file, seconds]) => ({ file, seconds })).toSorted((a, b) => b.seconds - a.seconds);
}

/** @param workers that ran at the same time. */
export function timeText(spent: readonly Spent[], workers: number): string {
	const sum = spent.reduce((total, { seconds }) => total + seconds, 0);
	const lines = spent.map(({ file, seconds }) => `  ${seconds.toFixed(1).padStart(7)} s  ${file}`);
	const told = (seconds: number) => duration(seconds * 1000);
	return [
		`The tests behind the promises: ${told(sum)}, by ${workers} workers about ${told(sum / workers)}`,
		...lines,
	].join('\n');
}
