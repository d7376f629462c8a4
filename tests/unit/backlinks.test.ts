import { expect, test } from 'vitest';
import { entryAddress } from '#src/lib/address.ts';
import { backlinks } from '#src/lib/backlinks.ts';
import { topicsLinked } from '#src/lib/topics-linked.ts';

test('references turned round, in order and each once', () => {
	const entries = [
		{ id: 'a', to: ['x', 'y'] },
		{ id: 'b', to: ['y', 'y'] },
		{ id: 'c', to: [] },
	];
	expect([...backlinks(entries, ({ to }) => to)]).toEqual([
		['x', ['a']],
		['y', ['a', 'b']],
	]);
});

test('addresses of stages, labs, topics and their parts', () => {
	expect(['s', 's/t', 's/t/p'].map(entryAddress)).toEqual(['stages/s/', 'stages/s/t/', 'stages/s/t/#p']);
	const ids = ['labs/l', 'labs/l/t', 'labs/l/t/p'];
	expect(ids.map(entryAddress)).toEqual(['labs/l/', 'labs/l/t/', 'labs/l/t/#p']);
});

test('topics of stages to which a text links, in its order', () => {
	const text =
		'See [views](/stages/numpy/arrays/#views), [a lab](/labs/ml-stack/splits/) and [both](/stages/pandas/joins/).';
	expect(topicsLinked(text)).toEqual(['numpy/arrays', 'pandas/joins']);
	expect(topicsLinked(undefined)).toEqual([]);
});
