import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
	emptyContents,
	mergeContents,
	readAll,
	readSection,
	writeAll,
	writeSection,
} from '#src/progress/store.ts';
import { exportText, parseExport } from '#src/progress/transfer.ts';

const SOLVED = { tries: 2, hints: 1, solved: '2026-03-01T10:00:00.000Z' };

/** As much of a browser as the store needs. */
class Storage {
	getItem(key: string): string | null {
		return (this as unknown as Record<string, string>)[key] ?? null;
	}
	setItem(key: string, value: string): void {
		Object.assign(this, { [key]: value });
	}
	removeItem(key: string): void {
		Reflect.deleteProperty(this, key);
	}
}

beforeEach(() => {
	vi.stubGlobal('localStorage', new Storage());
	vi.stubGlobal('document', { documentElement: { dataset: { base: '/site/' } }, dispatchEvent: vi.fn() });
});

afterEach(() => vi.unstubAllGlobals());

describe('the store', () => {
	test('keeps a section under the site’s base path and says that it changed', () => {
		expect(writeSection('exercises', { cents: SOLVED })).toBe(true);
		expect(readSection('exercises')).toEqual({ cents: SOLVED });
		expect(localStorage.getItem('/site/progress:exercises')).toContain('"version":1');
		expect(document.dispatchEvent).toHaveBeenCalledOnce();
	});

	test.each(['no JSON', '{"content":{"cents":{"tries":-1}}}', '[]', 'null'])(
		'takes %j for nothing',
		(text) => {
			localStorage.setItem('/site/progress:exercises', text);
			expect(readSection('exercises')).toEqual({});
		},
	);

	test('does without storage', () => {
		vi.stubGlobal('localStorage', undefined);
		expect(readSection('exercises')).toEqual({});
		expect(writeSection('exercises', {})).toBe(false);
	});

	test('erases by writing what is empty, changed programs included', () => {
		localStorage.setItem('/site/code:exercises/cents/starter', 'mine');
		localStorage.setItem('/other/code:x', 'theirs');
		expect(readSection('programs')).toEqual({ 'exercises/cents/starter': 'mine' });
		writeAll(emptyContents());
		expect(readSection('programs')).toEqual({});
		expect(localStorage.getItem('/other/code:x')).toBe('theirs');
	});
});

describe('a file', () => {
	test('brings all of it to another browser', () => {
		writeSection('exercises', { cents: SOLVED });
		writeSection('programs', { a: 'print(1)\n' });
		const text = exportText(readAll(), new Date(0));
		writeAll(emptyContents());
		writeAll(mergeContents(readAll(), parseExport(text)));
		expect(readSection('exercises')).toEqual({ cents: SOLVED });
		expect(readSection('programs')).toEqual({ a: 'print(1)\n' });
	});

	test('loses nothing that either side knows', () => {
		const later = { tries: 5, hints: 0, solved: '2026-04-01T10:00:00.000Z' };
		const tried = { tries: 1, hints: 3, solved: null };
		const merged = mergeContents(
			{ exercises: { a: SOLVED, b: tried } },
			{ exercises: { a: later, b: SOLVED, c: tried } },
		);
		expect(merged.exercises).toEqual({
			a: { ...SOLVED, tries: 5 },
			b: { tries: 2, hints: 3, solved: SOLVED.solved },
			c: tried,
		});
	});

	test.each([
		['no JSON', 'This is not a JSON file'],
		['[1]', 'not a file that this site’s Export wrote'],
		['{"format":"Python for AI & Data: progress","version":2}', 'The file has version 2'],
		[
			'{"format":"Python for AI & Data: progress","version":1,"exercises":{"a":{"tries":"x"}}}',
			'The part “Exercises” of the file is damaged: a. Nothing',
		],
	])('%s is refused: %s', (text, words) => {
		expect(() => parseExport(text)).toThrow(words);
	});
});
