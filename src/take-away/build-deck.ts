import { href } from '#src/lib/href.ts';
import { sourceDate } from '#src/lib/source-date.ts';
import { ankiDeck } from './anki/deck.ts';
import { loadQuestions } from './load-questions.ts';

/** The file `interview-questions.apkg` of this build. @param site where the site will be, if anyone knows. */
export async function buildDeck(site: URL | undefined): Promise<Uint8Array<ArrayBuffer>> {
	return ankiDeck(await loadQuestions(), {
		made: sourceDate(),
		link: ({ path }) => (site ? new URL(href(path), site).href : ''),
	});
}
