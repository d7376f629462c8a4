import * as z from 'zod/mini';
import { keyFor } from './section.ts';

/** What could not be read, by the section's name. */
export type Dropped = Readonly<Record<string, readonly string[]>>;

const NAMED = 3;
const schema = z.record(z.string(), z.array(z.string()));
const key = () => keyFor('progress-dropped');

/** What was left out when a section was written over: the damaged text itself is gone by then. */
export function readDropped(): Dropped {
	try {
		const kept = schema.safeParse(JSON.parse(localStorage.getItem(key()) ?? '{}'));
		return kept.success ? kept.data : {};
	} catch {
		return {};
	}
}

/** Remembers it until the reader has seen it. Full storage loses the note, never what the note is about. */
export function noteDropped(section: string, names: readonly string[]): void {
	const kept = readDropped();
	const all = new Set([...(kept[section] ?? []), ...names]);
	try {
		localStorage.setItem(key(), JSON.stringify({ ...kept, [section]: [...all].slice(0, 100) }));
	} catch {}
}

export function forgetDropped(): void {
	try {
		localStorage.removeItem(key());
	} catch {} // forbidden: there is nothing to forget
}

/** `cents, rows, bins and 4 more`. */
export function namesText(names: readonly string[]): string {
	const shown = names.slice(0, NAMED).map((name) => (name.length > 60 ? `${name.slice(0, 60)}…` : name));
	const more = names.length - shown.length;
	return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
