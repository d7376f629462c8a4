import Desktop from './call-out/Desktop.astro';
import Key from './call-out/Key.astro';
import Note from './call-out/Note.astro';
import Warning from './call-out/Warning.astro';
import ContentLink from './content-link/ContentLink.astro';
import Run from './run/Run.astro';
import ScrollPre from './scroll-box/ScrollPre.astro';
import ScrollTable from './scroll-box/ScrollTable.astro';
import TimeIt from './time-it/TimeIt.astro';

/** The tags that authors may write in MDX; any other fails the build. The lower-case ones are Markdown's own. */
export const tags = {
	Run,
	TimeIt,
	Note,
	Warning,
	Desktop,
	Key,
	a: ContentLink,
	pre: ScrollPre,
	table: ScrollTable,
};
