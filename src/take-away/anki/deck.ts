import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { strToU8, zipSync } from 'fflate';
import type { TakenQuestion } from '../question.ts';
import { deckOf, decks } from './decks.ts';
import { FIELDS } from './fields.ts';
import { NOTE_TYPE, noteType } from './note-type.ts';
import schema from './schema.sql?raw';

export interface DeckOptions {
	/** When it is made. An import brings up to date what a collection holds from an earlier time. */
	readonly made: Date;
	/** The address of a question on the site, absolute; empty where nobody knows where the site will be. */
	readonly link: (question: TakenQuestion) => string;
}

/** Anki's mark for what no server knows yet. */
const UNSENT = -1;
/** Between fields, in the one text that Anki keeps them as. */
const FIELD_END = '\x1F';

/** The questions as an `.apkg`: a zip archive of an SQLite collection. A note's guid is its question's id. */
export function ankiDeck(
	questions: readonly TakenQuestion[],
	{ made, link }: DeckOptions,
): Uint8Array<ArrayBuffer> {
	const mod = Math.floor(made.getTime() / 1000);
	const database = new DatabaseSync(':memory:');
	database.exec(schema);
	writeCollection(database, questions, mod);
	for (const [due, question] of questions.entries()) writeNote(database, question, link(question), mod, due);
	const collection = database.serialize();
	database.close();
	return zipSync({ 'collection.anki2': collection, media: strToU8('{}') }, { mtime: made, level: 9 });
}

function writeCollection(database: DatabaseSync, questions: readonly TakenQuestion[], mod: number): void {
	const conf = { nextPos: 1, curDeck: 1, activeDecks: [1], sortType: 'noteFld', sortBackwards: false };
	const texts = [conf, { [NOTE_TYPE]: noteType(mod) }, decks(questions, mod), {}, {}];
	database
		.prepare('INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)')
		.run(mod, mod * 1000, mod * 1000, ...texts.map((text) => JSON.stringify(text)));
}

function writeNote(
	database: DatabaseSync,
	question: TakenQuestion,
	link: string,
	mod: number,
	due: number,
): void {
	const number = numberOf(question.id);
	const fields = Object.values(FIELDS).map((read) => read(question, link));
	const tags = [question.level, ...question.tags, ...question.libraries];
	database
		.prepare("INSERT INTO notes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, '')")
		.run(
			number,
			question.id,
			NOTE_TYPE,
			mod,
			UNSENT,
			` ${[...new Set(tags)].join(' ')} `,
			fields.join(FIELD_END),
			question.question,
			checksumOf(fields[0] ?? ''),
		);
	database
		.prepare("INSERT INTO cards VALUES (?, ?, ?, 0, ?, ?, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')")
		.run(number, number, deckOf(question), mod, UNSENT, due);
}

/** Anki's numbers are times in milliseconds; this one is some time after 2001 and the same in every build. */
function numberOf(id: string): number {
	return 1_000_000_000_000 + Number.parseInt(createHash('sha256').update(id).digest('hex').slice(0, 9), 16);
}

/** By it Anki finds notes with the same first field. */
function checksumOf(field: string): number {
	const text = field.replace(/<[^>]*>/g, '');
	return Number.parseInt(createHash('sha1').update(text).digest('hex').slice(0, 8), 16);
}
