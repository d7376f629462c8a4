// @promise:progress-is-yours @promise:progress-survives
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SavedCode } from '#src/components/py-playground/saved-code.ts';
import { takeError } from '#src/errors/kept-error.ts';
import { isAlways } from '#src/predictions/always.ts';
import { readDropped } from '#src/progress/dropped.ts';
import { SECTIONS, type SectionName } from '#src/progress/sections.ts';
import {
	mergeContents,
	readAll,
	readDamage,
	readSection,
	SECTION_NAMES,
	writeAll,
} from '#src/progress/store.ts';
import { exportText, parseExport } from '#src/progress/transfer.ts';
import { addRecent, readRecent } from '#src/search/recent.ts';
import { FULL_PROGRESS } from './support/full-progress.ts';
import { MemoryStorage } from './support/memory-storage.ts';
import { damages } from './support/storage-damage.ts';

const CORRUPTED = 200;
/** Each is one entry of the storage; programs have one each, and every text is a program. */
const ENTRIES = SECTION_NAMES.filter((name) => name !== 'programs');

beforeEach(() => {
	vi.stubGlobal('localStorage', new MemoryStorage());
	vi.stubGlobal('sessionStorage', new MemoryStorage());
	const documentElement = { dataset: { base: '/site/' }, getAttribute: () => '/site/' };
	vi.stubGlobal('document', { documentElement, dispatchEvent: vi.fn() });
	writeAll(FULL_PROGRESS);
});

afterEach(() => vi.unstubAllGlobals());

test('export, wipe and import give the same, section by section', () => {
	expect(Object.keys(FULL_PROGRESS).sort()).toEqual([...SECTION_NAMES].sort());
	const text = exportText(readAll(), new Date(0));
	localStorage.clear();
	writeAll(mergeContents(readAll(), parseExport(text)));
	for (const name of SECTION_NAMES) expect(readSection(name), name).toEqual(FULL_PROGRESS[name]);
	expect(readDamage()).toEqual({});
});

describe('of a damaged storage all is read that can be, and what is left out is told', () => {
	const cases = damages(CORRUPTED).map((damage, at) => ({
		...damage,
		name: ENTRIES[at % 7 ? (at * 3) % ENTRIES.length : at % ENTRIES.length] as SectionName,
	}));

	test.each(cases)('$name: $kind ($seed)', ({ name, told, spoil }) => {
		const key = keyOf(name);
		localStorage.setItem(key, spoil(localStorage.getItem(key) ?? ''));

		const found = readAll();
		const damage = Object.keys(readDamage());
		if (told !== null) expect(damage).toEqual(told ? [name] : []);
		for (const other of SECTION_NAMES) {
			const { schema, describe: text } = SECTIONS[other];
			if (other !== name || told === false) expect(found[other]).toEqual(FULL_PROGRESS[other]);
			expect(schema.safeParse(found[other])).toEqual({ success: true, data: found[other] });
			expect((text as (content: unknown) => string)(found[other])).not.toContain('undefined');
		}
		mergeContents(found, FULL_PROGRESS);
		mergeContents(FULL_PROGRESS, found);
		expect(isAlways()).toBeTypeOf('boolean');
		expect('polluted' in {}).toBe(false);

		expect(writeAll(found)).toBe(true);
		expect(readAll()).toEqual(found);
		expect(Object.keys(readDropped())).toEqual(damage);
	});
});

test('one damaged entry costs no other', () => {
	const entry = JSON.parse(localStorage.getItem(keyOf('exercises')) ?? '');
	entry.content.cents.tries = 'two';
	localStorage.setItem(keyOf('exercises'), JSON.stringify(entry));
	expect(readSection('exercises')).toEqual({ rows: FULL_PROGRESS.exercises['rows'] });
	expect(readDamage()).toEqual({ exercises: ['cents'] });
});

test('what is no progress may hold anything', () => {
	for (const { spoil } of damages(20)) {
		const text = spoil('{"version":1,"content":{"a":1}}');
		for (const key of ['recent-searches', 'theme', 'code:a', 'progress-dropped'])
			localStorage.setItem(`/site/${key}`, text);
		sessionStorage.setItem('/site/error', text);
		expect(readRecent().every((query) => typeof query === 'string')).toBe(true);
		expect(addRecent('shape')[0]).toBe('shape');
		expect(takeError()).toBe(text);
		expect(new SavedCode('a').read()).toBe(text);
		readDropped();
	}
});

/** As the first version of the site kept and exported it: two sections, and cards without what came later. */
describe('progress of an older site', () => {
	const exercises = { cents: { tries: 2, hints: 1, solved: '2026-03-01T10:00:00.000Z' } };

	test('in storage: fields that came later are filled in, and nothing is called damaged', () => {
		const { keys: _, newPerDay: __, ...drill } = FULL_PROGRESS.drill;
		localStorage.clear();
		localStorage.setItem(keyOf('exercises'), JSON.stringify({ version: 1, content: exercises }));
		localStorage.setItem(keyOf('drill'), JSON.stringify({ version: 1, content: drill }));
		expect(readSection('exercises')).toEqual(exercises);
		expect(readSection('drill')).toEqual({ ...FULL_PROGRESS.drill, keys: true, newPerDay: 8 });
		expect(readDamage()).toEqual({});
	});

	test('in a file: what it does not know stays', () => {
		const programs = { 'exercises/cents/starter': 'mine' };
		const file = {
			format: 'Python for AI & Data: progress',
			version: 1,
			saved: '2026-03-01T10:00:00.000Z',
			exercises,
			programs,
		};
		writeAll(mergeContents(readAll(), parseExport(JSON.stringify(file))));
		expect(readSection('programs')).toEqual({ ...programs, ...FULL_PROGRESS.programs });
		expect(readSection('mocks')).toEqual(FULL_PROGRESS.mocks);
	});
});

function keyOf(name: SectionName): string {
	return `/site/progress:${name === 'exitTests' ? 'exit-tests' : name}`;
}
