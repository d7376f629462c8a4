import { execFileSync } from 'node:child_process';

/**
 * The date that files of a build carry, so that two builds of the same sources are the same: `SOURCE_DATE_EPOCH` (seconds), else
 * that of the last commit, else, where there is no history, the first second of the epoch.
 */
export function sourceDate(): Date {
	return new Date(Number(process.env['SOURCE_DATE_EPOCH'] ?? lastCommit() ?? 0) * 1000);
}

function lastCommit(): string | null {
	try {
		return execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8', stdio: 'pipe' }).trim();
	} catch {
		return null;
	}
}
