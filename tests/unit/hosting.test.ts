import { expect, test } from 'vitest';
import { ASSUMED, DOINGS, dayOf, type Measured } from '#src/bench/hosting/arithmetic.ts';

test('a day is the visits of all readers, by their shares', () => {
	const first = { requests: 10, immutable: 0, unchanged: 0, bytes: 1000 };
	const later = { requests: 0, immutable: 0, unchanged: 0, bytes: 0 };
	const measured = Object.fromEntries(DOINGS.map((doing) => [doing, { first, later }])) as Measured;
	const day = dayOf(measured, { pages: 1, immutable: 24 });
	const newReaders = ASSUMED.readers * (1 - ASSUMED.returning);
	expect(day.bytes).toBeCloseTo(newReaders * 1000);
	expect(day.requests).toBeCloseTo(newReaders * 10);
	expect(day.passedOn).toBe(ASSUMED.places * (86_400 / ASSUMED.pageSeconds + 24));
	expect(day.hitRate).toBeCloseTo(1 - day.passedOn / day.requests);
});

test('the shares are of all readers', () => {
	expect(DOINGS.reduce((sum, doing) => sum + ASSUMED.shares[doing], 0)).toBeCloseTo(1);
});
