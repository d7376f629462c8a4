import type { Chapter } from './course.ts';
import { href } from './href.ts';

/** The page that lists the stages or the labs, for breadcrumbs. */
export function chapterList({ entry }: Chapter): { text: string; url: string } {
	return entry.collection === 'labs'
		? { text: 'Labs', url: href('labs/') }
		: { text: 'Stages', url: href('stages/') };
}
