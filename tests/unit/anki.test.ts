import { expect, test } from 'vitest';
import { ankiDeck } from '#src/take-away/anki/deck.ts';
import { FIELDS } from '#src/take-away/anki/fields.ts';
import { NOTE_TYPE } from '#src/take-away/anki/note-type.ts';
import { importedByAnki } from './support/anki.ts';
import { SAMPLE, SAMPLES } from './support/taken-question.ts';

/** The Python tools may have to be installed first. */
const LIMIT_MS = 300_000;
const link = () => 'https://course.test/a/?b=1&c=2';
const first = ankiDeck(SAMPLES, { made: new Date('2026-01-01'), link });

test('Anki imports the deck; the same file once more adds nothing', { timeout: LIMIT_MS }, async () => {
	const found = await importedByAnki([first, first]);
	expect(found.imports).toEqual([
		{ new: 2, updated: 0, same: 0 },
		{ new: 0, updated: 0, same: 2 },
	]);
	expect(found).toMatchObject({ cards: 2, sound: true, decks: ['Python for AI & Data::09 NumPy & co'] });
	expect(Object.keys(found.notes).sort()).toEqual(SAMPLES.map(({ id }) => id).sort());
	const note = found.notes[SAMPLE.id] ?? {};
	expect(Object.keys(note)).toEqual(Object.keys(FIELDS));
	expect(note['Question']).toBe('Why is <code>a &lt; b</code> not &quot;enough&quot;?');
	expect(note['Full answer']).toContain('<pre><code>if 1 &lt; 2:\n    print(');
	expect(note['Link']).toContain('href="https://course.test/a/?b=1&amp;c=2"');
	expect(found.tags[SAMPLE.id]?.toSorted()).toEqual(['mid', 'numpy', 'stability']);
	expect(found.fronts[SAMPLE.id]).toContain('<p>Think of <code>keepdims</code>.</p>');
});

test('a later deck brings notes up to date and adds new ones', { timeout: LIMIT_MS }, async () => {
	const [, second] = SAMPLES;
	const changed = [{ ...SAMPLE, hint: 'A better hint.' }, ...(second ? [second] : [])];
	const added = { ...SAMPLE, id: 'numpy/broadcasting/new-one', question: 'And this?' };
	const later = ankiDeck([...changed, added], { made: new Date('2026-02-01'), link });
	const found = await importedByAnki([first, later]);
	expect(found.imports[1]).toEqual({ new: 1, updated: 2, same: 0 });
	expect(found.cards).toBe(3);
	expect(found.notes[SAMPLE.id]?.['Hint']).toBe('A better hint.');
});

test('the same questions at the same time make the same bytes', () => {
	expect(ankiDeck(SAMPLES, { made: new Date('2026-01-01'), link })).toEqual(first);
});

/** Readers' collections hold notes of this type with these fields: another list needs another number. */
test('the note type is the one that readers have', () => {
	expect([NOTE_TYPE, ...Object.keys(FIELDS)]).toEqual([
		1_763_596_800_000,
		'Question',
		'Hint',
		'30 seconds',
		'Full answer',
		'Listen for',
		'Level',
		'Stage',
		'Link',
	]);
});
