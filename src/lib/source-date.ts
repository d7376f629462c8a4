import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readChanges } from '#src/machine/changes.ts';

/**
 * The date that files of a build carry, so that two builds of the same sources are the same: `SOURCE_DATE_EPOCH` (seconds), else
 * that of the last commit, else, where there is no history, that of the last news in `content/changes.yaml`.
 */
export function sourceDate(): Date {
	const seconds = process.env['SOURCE_DATE_EPOCH'] ?? lastCommit();
	return seconds ? new Date(Number(seconds) * 1000) : lastNews();
}

function lastCommit(): string | null {
	try {
		return execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8', stdio: 'pipe' }).trim();
	} catch {
		return null;
	}
}

function lastNews(): Date {
	const [last] = readChanges(readFileSync('content/changes.yaml', 'utf8'));
	return new Date(last?.date ?? 0);
}
