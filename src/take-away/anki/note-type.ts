import { SITE_NAME } from '#src/lib/site.ts';
import back from './back.html?raw';
import css from './card.css?raw';
import { FIELDS } from './fields.ts';
import front from './front.html?raw';

/** Anki knows a note type by this number: with another one, an import adds a second set of cards. */
export const NOTE_TYPE = 1_763_596_800_000;

/** @param mod seconds since 1970; a newer one lets an import bring the card's look up to date. */
export function noteType(mod: number): object {
	return {
		id: NOTE_TYPE,
		name: `${SITE_NAME}: interview question`,
		type: 0,
		mod,
		usn: -1,
		sortf: 0,
		did: 1,
		tmpls: [{ name: 'Question', ord: 0, qfmt: front, afmt: back, bqfmt: '', bafmt: '', did: null }],
		flds: Object.keys(FIELDS).map((name, ord) => ({
			name,
			ord,
			sticky: false,
			rtl: false,
			font: 'Arial',
			size: 20,
			media: [],
		})),
		css,
		latexPre: '',
		latexPost: '',
		req: [[0, 'any', [0]]],
		tags: [],
		vers: [],
	};
}
