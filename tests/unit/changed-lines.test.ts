import { expect, test } from 'vitest';
import { changedLines } from '#src/lib/changed-lines.ts';

test('a replaced line is marked on both sides', () => {
	expect(changedLines('a\nb\nc\n', 'a\nB\nc\n')).toEqual({ before: [2], after: [2] });
});

test('an added line shifts what follows', () => {
	expect(changedLines('a\nc\nd\n', 'a\nb\nc\nD\n')).toEqual({ before: [3], after: [2, 4] });
});

test('equal programs have no changed lines', () => {
	expect(changedLines('a\n', 'a\n')).toEqual({ before: [], after: [] });
});
