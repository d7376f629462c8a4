import { z } from 'astro/zod';

/** Counts up when a field goes or means something else; a new field is no new version. It stands in the address, too. */
export const RECORDS_VERSION = 1;

const text = z.string().min(1);

export const record = z.strictObject({
	kind: z.enum(['stage', 'topic', 'lab', 'pitfall', 'question', 'exercise']),
	id: text.describe('Unique within its kind; stays when the record is reworded.'),
	title: text.describe('One line; `backticks` mark code. Of a question: as an interviewer asks it.'),
	summary: text.describe('One line: what it is about. Of a question: what to say in 30 seconds.'),
	path: text.describe('Where it is read: an address relative to the root of the site.'),
	stage: text.describe('Id of the stage or lab that it belongs to; both name themselves.'),
	level: z.enum(['junior', 'mid', 'senior']).optional().describe('Of questions and exercises.'),
	tags: z.array(text).optional().describe('Of questions.'),
	libraries: z.array(text).describe('Import names of the third-party libraries that it is about.'),
	aliases: z.array(text).describe('Words that people search for and that the text does not hold.'),
});
export type PublicRecord = z.infer<typeof record>;

export const records = z
	.strictObject({
		version: z.literal(RECORDS_VERSION),
		records: z.array(record).describe('In the order of the course; exercises last.'),
	})
	.describe('Every record of the site');
