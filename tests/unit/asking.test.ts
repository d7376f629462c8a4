import { expect, test } from 'vitest';
import { Asking } from '#src/runtime/asking.ts';

test('lines that were typed before the run come first, then the reader is asked', async () => {
	const asked: string[] = [];
	const asking = new Asking(['first'], (prompt) => asked.push(prompt));
	expect(asking.ask('a? ')).toBe('first');
	const line = asking.ask('b? ');
	asking.answer('second');
	expect(await line).toBe('second');
	expect(asked).toEqual(['b? ']);
});

test('the reader can say that there is no more', async () => {
	const asking = new Asking([], () => {});
	const line = asking.ask('');
	asking.answer(null);
	expect(await line).toBeUndefined();
});

test('without stack switching the typed lines are all there is', () => {
	const asking = new Asking(['only'], null);
	expect([asking.ask(''), asking.ask('')]).toEqual(['only', undefined]);
});

test('a stop rejects the line that is waited for', async () => {
	const asking = new Asking([], () => {});
	const line = asking.ask('');
	asking.stop();
	await expect(line).rejects.toThrow('stopped');
});
