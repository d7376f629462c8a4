import type { Attempt } from '#src/progress/sections/exit-tests.ts';

/** Milliseconds spent on a part by now; `now` in milliseconds since 1970. */
export function spentMs({ spent, running }: Attempt, part: string, now: number): number {
	// A device's clock may be set back meanwhile.
	const more = running?.part === part ? Math.max(0, now - running.since) : 0;
	return (spent[part] ?? 0) + more;
}

/** The clock stands; what it ran is put to its part. */
export function paused(attempt: Attempt, now: number): Attempt {
	const { running, spent } = attempt;
	if (!running) return attempt;
	const { part } = running;
	return { ...attempt, running: null, spent: { ...spent, [part]: spentMs(attempt, part, now) } };
}

/** The clock runs for this part, and for no other. */
export function started(attempt: Attempt, part: string, now: number): Attempt {
	return { ...paused(attempt, now), running: { part, since: now } };
}

/** As `71:05`, minutes and seconds. */
export function clockText(ms: number): string {
	const seconds = Math.floor(ms / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
