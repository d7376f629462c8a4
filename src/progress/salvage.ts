import type * as z from 'zod/mini';
import type { Section } from './section.ts';

export interface Salvaged<T> {
	readonly content: T;
	/** What could not be read: names of entries, or `ALL`. */
	readonly dropped: readonly string[];
}

/** In place of names: nothing of it could be read. */
export const ALL = 'all of it';

/**
 * As much of `value` as the section's schema takes: entries that it refuses are left out, fields that a later version of the site
 * added are filled in.
 */
export function salvage<T>({ schema, empty }: Section<T>, value: unknown): Salvaged<T> {
	const read = schema.safeParse(value);
	if (read.success) return { content: read.data, dropped: [] };
	const dropped = new Set<string>();
	for (const { path } of read.error.issues) {
		const name = leaveOut(value, path, empty);
		if (name !== null) dropped.add(name);
	}
	const rest = schema.safeParse(value);
	return rest.success ? { content: rest.data, dropped: [...dropped] } : { content: empty, dropped: [ALL] };
}

/** Takes the entry that holds `path` out of `value`, or puts the field of `empty` there. @returns its name; null where it lacked. */
function leaveOut(value: unknown, path: z.core.$ZodIssue['path'], empty: unknown): string | null {
	const [key, ...below] = path;
	if (key === undefined || !isRecord(value) || !isRecord(empty)) return ALL;
	if (!Object.hasOwn(empty, key)) {
		Reflect.deleteProperty(value, key);
		return String(key);
	}
	if (below.length > 0 && isRecord(empty[key])) return leaveOut(value[key], below, empty[key]);
	const lacked = value[key] === undefined;
	value[key] = empty[key];
	return lacked ? null : String(key);
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
