import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'astro/zod';
import { providePython } from '#src/cli/python.ts';

const run = promisify(execFile);
const counts = z.object({ new: z.number(), updated: z.number(), same: z.number() });
const collection = z.object({
	imports: z.array(counts),
	cards: z.number(),
	decks: z.array(z.string()),
	/** Fields by name, by the note's guid. */
	notes: z.record(z.string(), z.record(z.string(), z.string())),
	tags: z.record(z.string(), z.array(z.string())),
	/** The front of each note's card as Anki shows it. */
	fronts: z.record(z.string(), z.string()),
	sound: z.boolean(),
});

/** Imports decks into one collection with Anki's own library, in this order, and reads what is then in it. */
export async function importedByAnki(decks: readonly Uint8Array[]): Promise<z.infer<typeof collection>> {
	const python = await providePython();
	const folder = await mkdtemp(join(tmpdir(), 'anki-'));
	try {
		const paths = decks.map((_, at) => join(folder, `${at}.apkg`));
		await Promise.all(decks.map((deck, at) => writeFile(paths[at] ?? '', deck)));
		const script = 'tests/python/import_deck.py';
		const { stdout } = await run(python, [script, folder, ...paths], { maxBuffer: 64e6 });
		return collection.parse(JSON.parse(stdout));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
