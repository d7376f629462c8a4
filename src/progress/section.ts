import type * as z from 'zod/mini';

/** One feature's part of what the reader's browser remembers. */
export interface Section<T> {
	/** As the page about progress calls it. */
	readonly title: string;
	readonly schema: z.ZodMiniType<T>;
	readonly empty: T;
	readonly keep: Keep<T>;
	/** What is in it, for the reader: `3 solved, 2 more tried`. */
	readonly describe: (content: T) => string;
	/** What two browsers remember, in one; nothing that either knows is lost. */
	readonly merge: (mine: T, theirs: T) => T;
}

/** Where it is kept. Both may throw: storage can be full or forbidden, and may hold anything. */
export interface Keep<T> {
	/** @returns what is kept, as it is; `undefined` for nothing. */
	read(): unknown;
	write(content: T): void;
}

/** A later, incompatible form gets another number, and a step that reads the earlier one. */
export const VERSION = 1;

/** The site's base path begins every key: several sites may share an origin. */
export function keyFor(name: string): string {
	return `${document.documentElement.dataset['base'] ?? '/'}${name}`;
}

/** As one JSON entry of the browser's storage. */
export function keptAs<T>(name: string): Keep<T> {
	const key = () => keyFor(`progress:${name}`);
	return {
		read() {
			const text = localStorage.getItem(key());
			if (text === null) return undefined;
			const { version = VERSION, content } = JSON.parse(text) as { version?: unknown; content?: unknown };
			if (version !== VERSION) throw new Error(`${key()}: version ${version} is not read here`);
			return content ?? null;
		},
		write: (content) => localStorage.setItem(key(), JSON.stringify({ version: VERSION, content })),
	};
}

/** Merges two records key by key. */
export function mergeRecords<V>(
	mine: Readonly<Record<string, V>>,
	theirs: Readonly<Record<string, V>>,
	merge: (mine: V, theirs: V) => V,
): Record<string, V> {
	const merged: Record<string, V> = { ...theirs };
	for (const [key, value] of Object.entries(mine)) {
		const other = Object.hasOwn(theirs, key) ? theirs[key] : undefined;
		merged[key] = other === undefined ? value : merge(value, other);
	}
	return merged;
}
