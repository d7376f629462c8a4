import { createTwoFilesPatch } from 'diff';
import { formatRecording, type Recording } from '#src/lib/recording.ts';

/** @returns one problem with a readable patch when a program showed something else than before, else none. */
export function difference(path: string, recorded: Recording | null, seen: Recording): string[] {
	if (!recorded) return [`${path} has no recorded output. Run: npm run verify -- --record ${path}`];
	const [before, after] = [formatRecording(recorded), formatRecording(seen)];
	if (before === after) return [];
	const patch = createTwoFilesPatch('recorded', 'now', before, after).split('\n').slice(2).join('\n');
	return [
		`${path} shows something else than before:\n${patch}Is it meant? Then: npm run verify -- --record ${path}`,
	];
}
