import { describe, expect, test } from 'vitest';
import { findPrograms, staleness } from '#src/lib/program-files.ts';
import { entriesOf } from './support/entries.ts';

const programs = await findPrograms(new URL('../../content/', import.meta.url));
const ids = new Set(programs.map(({ id }) => id));

describe('programs', () => {
	test.each(programs.map((program) => [program.path, program] as const))(
		'%s has its current recorded output',
		(_path, program) => {
			expect(staleness(program) ?? '').toBe('');
		},
	);

	test('every topic has its main program, and every page of a lab that shows demos', () => {
		const shown = entriesOf('topics').filter(
			({ id, data }) => !id.startsWith('labs/') || data.demos.length > 0,
		);
		const without = shown.filter(({ id }) => !ids.has(`${id}/main`));
		expect(without.map(({ path }) => `${path}: write a main.py beside it`)).toEqual([]);
	});

	test.each(['broken', 'fixed'])('every pitfall has a program %s.py', (name) => {
		const without = entriesOf('pitfalls').filter(({ id }) => !ids.has(`${id}/${name}`));
		expect(without.map(({ path }) => `${path}: write a ${name}.py beside it`)).toEqual([]);
	});
});
