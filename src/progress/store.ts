import type { Section } from './section.ts';
import { type Content, type Contents, SECTIONS, type SectionName } from './sections.ts';

/** Fired on `document` when this page remembered or forgot something. */
export const CHANGED = 'progress-changed';

/** What this browser remembers of a feature; empty where storage is forbidden or holds what the schema does not know. */
export function readSection<N extends SectionName>(name: N): Content<N> {
	const section = sectionOf(name);
	try {
		const result = section.schema.safeParse(section.keep.read());
		return result.success ? result.data : section.empty;
	} catch {
		return section.empty;
	}
}

/** @returns whether it is safe in storage, which may be full or forbidden. */
export function writeSection<N extends SectionName>(name: N, content: Content<N>): boolean {
	try {
		sectionOf(name).keep.write(content);
	} catch {
		return false;
	}
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
	const [one, other]: (Content<N> | undefined)[] = [mine[name], theirs[name]];
	return merge(one ?? empty, other ?? empty);
}

export const SECTION_NAMES = Object.keys(SECTIONS) as readonly SectionName[];

/** TypeScript can't follow a name to its section's type by itself. */
function sectionOf<N extends SectionName>(name: N): Section<Content<N>> {
	return SECTIONS[name] as unknown as Section<Content<N>>;
}
