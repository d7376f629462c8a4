// @promise:grades-are-earned
import { readdir, readFile } from 'node:fs/promises';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Outcome } from '#src/runtime/protocol.ts';
import { NodePython } from '#src/verify/node-python.ts';
import { buildRuntime } from '#src/wheelhouse/build-runtime.ts';

const folder = new URL('./', import.meta.url);
const read = (name: string) => readFile(new URL(name, folder), 'utf8');
const [checks, right, wrong] = await Promise.all([read('checks.py'), read('right.py'), read('wrong.py')]);
const hostile = await Promise.all(
	(await readdir(new URL('hostile', folder))).map(async (name) => {
		const text = await read(`hostile/${name}`);
		return {
			name,
			text,
			told: /^# told: (.*)$/m.exec(text)?.[1] ?? 'its first line says what it must be told',
		};
	}),
);

let python: NodePython;

beforeAll(async () => {
	python = await NodePython.boot(await buildRuntime());
}, 60_000);

const { parse } = JSON;
afterEach(() => {
	JSON.parse = parse; // a submission reaches the globals of this process
});

async function grade(code: string): Promise<Outcome> {
	const exam = { checks, forbidden: [], checkMs: 1000 };
	const { outcome } = await python.run({ name: 'submission.py', code, exam }, 60_000);
	return outcome;
}

function passed(outcome: Outcome): boolean {
	return (
		outcome.kind === 'graded' && outcome.checks.length === 4 && outcome.checks.every((check) => check.passed)
	);
}

describe('a submission that works on its grader', () => {
	test.each(hostile.map(({ name, text, told }) => [name, told, text] as const))(
		'%s fails and is told "%s"; the next one is graded as ever',
		async (_name, told, code) => {
			const outcome = await grade(code);
			expect(passed(outcome)).toBe(false);
			expect(JSON.stringify(outcome)).toContain(JSON.stringify(told).slice(1, -1));
			expect(passed(await grade(wrong))).toBe(false);
			const honest = await grade(right);
			expect(passed(honest), JSON.stringify(honest)).toBe(true);
		},
		60_000,
	);

	test('is no better off when a run prepared the ground', async () => {
		for (const name of [
			'forged_grader.py',
			'forged_module.py',
			'forged_report.py',
			'swallowed_failure.py',
			'replaced_numpy.py',
		]) {
			const code = await read(`hostile/${name}`);
			await python.run({ name: 'main.py', code }, 10_000);
			expect(passed(await grade(wrong)), name).toBe(false);
			expect(passed(await grade(right)), name).toBe(true);
		}
	}, 60_000);
});
