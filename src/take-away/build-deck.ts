import { href } from '#src/lib/href.ts';
import { ankiDeck } from './anki/deck.ts';
import { loadQuestions } from './load-questions.ts';

/** The file `interview-questions.apkg` of this build. @param site where the site will be, if anyone knows. */
export async function buildDeck(site: URL | undefined): Promise<Uint8Array<ArrayBuffer>> {
	const epoch = process.env.SOURCE_DATE_EPOCH;
	const made = epoch ? new Date(Number(epoch) * 1000) : new Date();
	return ankiDeck(await loadQuestions(), {
		made,
		link: ({ path }) => (site ? new URL(href(path), site).href : ''),
	});
}
