import { diffLines } from 'diff';

/** 1-based numbers of the lines that only one of two programs has. */
export interface ChangedLines {
	readonly before: readonly number[];
	readonly after: readonly number[];
}

export function changedLines(before: string, after: string): ChangedLines {
	const changed = { before: [] as number[], after: [] as number[] };
	const at = { before: 1, after: 1 };
	for (const { added, removed, count } of diffLines(before, after)) {
		const lines = (start: number) => Array.from({ length: count }, (_, offset) => start + offset);
		if (removed) changed.before.push(...lines(at.before));
		if (added) changed.after.push(...lines(at.after));
		if (!added) at.before += count;
		if (!removed) at.after += count;
	}
	return changed;
}
