/** A date of the reader's calendar as `2026-11-26`; such texts sort by time. */
export type Day = string;

const DAY_MS = 86_400_000;

export function dayOf(time: Date): Day {
	const pad = (number: number) => String(number).padStart(2, '0');
	return `${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`;
}

export function addDays(day: Day, days: number): Day {
	return new Date(utc(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one to the other; negative when `to` is earlier. Clock changes don't count. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((utc(to) - utc(from)) / DAY_MS);
}

/** Its midday on the reader's clock. */
export function middayOf(day: Day): Date {
	return new Date(`${day}T12:00:00`);
}

/** As `Thu 26 Nov`. */
export function dayName(day: Day): string {
	return middayOf(day).toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
}

function utc(day: Day): number {
	return Date.parse(`${day}T00:00:00Z`);
}
