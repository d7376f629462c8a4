import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { NodePython } from '#src/verify/node-python.ts';
import { buildRuntime } from '#src/wheelhouse/build-runtime.ts';

const read = (name: string) => readFile(new URL(name, import.meta.url), 'utf8');

async function verdicts(python: NodePython): Promise<[string, string][]> {
	const [code, checks] = await Promise.all([read('awkward.py'), read('awkward_checks.py')]);
	const exam = { checks, forbidden: [], checkMs: 1000 };
	const { outcome } = await python.run({ name: 'submission.py', code, exam }, 60_000);
	if (outcome.kind !== 'graded') throw new Error(JSON.stringify(outcome));
	return outcome.checks.map(({ name, passed, message }) => [name, passed ? 'passed' : message]);
}

test.each(['with', 'without'])(
	'each check of an awkward program ends with a verdict, %s stack switching',
	async (switching) => {
		const { Suspending, promising } = WebAssembly as unknown as Record<string, unknown>;
		if (switching === 'without') {
			Reflect.deleteProperty(WebAssembly, 'Suspending');
			Reflect.deleteProperty(WebAssembly, 'promising');
		}
		try {
			const python = await NodePython.boot(await buildRuntime());
			expect(await verdicts(python)).toEqual([
				['vain', expect.stringContaining('still waiting after 1 s')],
				['computes_in_a_task', expect.stringContaining('after 1 s and was stopped')],
				['endless', expect.stringContaining('RecursionError')],
				['leaves_a_profiler_on', 'passed'],
				['profiles_again', 'passed'],
				['awaited', 'passed'],
			]);
			const code = `${await read('awkward.py')}\nawait starts_a_task()`;
			const { outcome } = await python.run({ name: 'main.py', code }, 1000);
			expect(outcome).toEqual({ kind: 'stopped', by: 'clock' });
			expect((await python.run({ name: 'main.py', code: 'print(1)' }, 10_000)).outcome.kind).toBe('ok');
		} finally {
			Object.assign(WebAssembly, { Suspending, promising });
		}
	},
	60_000,
);
