import { type Dropped, noteDropped, readDropped } from './dropped.ts';
import { ALL, type Salvaged, salvage } from './salvage.ts';
import type { Section } from './section.ts';
import { type Content, type Contents, SECTIONS, type SectionName } from './sections.ts';

/** Fired on `document` when this page remembered or forgot something. */
export const CHANGED = 'progress-changed';

/** What this browser remembers of a feature, as far as it can be read; empty where storage is forbidden. */
export function readSection<N extends SectionName>(name: N): Content<N> {
	return salvaged(name).content;
}

/** What could not be read of what this browser keeps, now and before it was written over. */
export function readDamage(): Dropped {
	const now = SECTION_NAMES.map((name) => [name, salvaged(name).dropped] as const);
	return { ...readDropped(), ...Object.fromEntries(now.filter(([, dropped]) => dropped.length > 0)) };
}

function salvaged<N extends SectionName>(name: N): Salvaged<Content<N>> {
	const section = sectionOf(name);
	if (!isAllowed()) return { content: section.empty, dropped: [] };
	try {
		const kept = section.keep.read();
		return kept === undefined ? { content: section.empty, dropped: [] } : salvage(section, kept);
	} catch {
		return { content: section.empty, dropped: [ALL] };
	}
}

function isAllowed(): boolean {
	try {
		localStorage.getItem('');
		return true;
	} catch {
		return false;
	}
}

/** @returns whether it is safe in storage, which may be full or forbidden. */
export function writeSection<N extends SectionName>(name: N, content: Content<N>): boolean {
	const { dropped } = salvaged(name);
	try {
		sectionOf(name).keep.write(content);
	} catch {
		return false;
	}
	if (dropped.length > 0) noteDropped(name, dropped);
	document.dispatchEvent(new Event(CHANGED));
	return true;
}

export function readAll(): Contents {
	return Object.fromEntries(SECTION_NAMES.map((name) => [name, readSection(name)]));
}

/** @returns whether all of it is safe in storage. Sections that are not in `contents` are left as they are. */
export function writeAll(contents: Contents): boolean {
	return SECTION_NAMES.map((name) => keepOne(name, contents)).every(Boolean);
}

export function emptyContents(): Contents {
	return Object.fromEntries(SECTION_NAMES.map((name) => [name, SECTIONS[name].empty]));
}

/** What both know; see each section's `merge`. */
export function mergeContents(mine: Contents, theirs: Contents): Contents {
	return Object.fromEntries(SECTION_NAMES.map((name) => [name, mergedOne(name, mine, theirs)]));
}

function keepOne<N extends SectionName>(name: N, contents: Contents): boolean {
	const content: Content<N> | undefined = contents[name];
	return content === undefined || writeSection(name, content);
}

function mergedOne<N extends SectionName>(name: N, mine: Contents, theirs: Contents): Content<N> {
	const { merge, empty } = sectionOf(name);
	const [one = empty, other = empty]: (Content<N> | undefined)[] = [mine[name], theirs[name]];
	// Choices are those of this browser, unless nothing was chosen here.
	return JSON.stringify(one) === JSON.stringify(empty) ? other : merge(one, other);
}

export const SECTION_NAMES = Object.keys(SECTIONS) as readonly SectionName[];

/** TypeScript can't follow a name to its section's type by itself. */
function sectionOf<N extends SectionName>(name: N): Section<Content<N>> {
	return SECTIONS[name] as unknown as Section<Content<N>>;
}
