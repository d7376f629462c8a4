import type { Content, SectionName } from './sections.ts';
import { CHANGED, readSection, writeSection } from './store.ts';

/** What storage would not take: it lasts as long as the visit. */
const held = new Map<SectionName, unknown>();

/** A section of the progress, as it was last kept by this page or another one. */
export function recall<N extends SectionName>(name: N): Content<N> {
	return held.has(name) ? (held.get(name) as Content<N>) : readSection(name);
}

/** Keeps a section, where storage is full or forbidden for this visit alone. */
export function keep<N extends SectionName>(name: N, content: Content<N>): void {
	if (writeSection(name, content)) held.delete(name);
	else {
		held.set(name, content);
		document.dispatchEvent(new Event(CHANGED));
	}
}

/** Whether something would be lost with the visit. */
export function isForgetful(): boolean {
	return held.size > 0;
}
