import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { NodePython } from '#src/verify/node-python.ts';
import { readManifest } from '#src/wheelhouse/read-manifest.ts';

const read = (name: string) => readFile(new URL(name, import.meta.url), 'utf8');

async function verdicts(): Promise<[string, string][]> {
	const [code, checks] = await Promise.all([read('awkward.py'), read('awkward_checks.py')]);
	const python = await NodePython.boot(readManifest());
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
			expect(await verdicts()).toEqual([
				['vain', expect.stringContaining('still waiting after 1 s')],
				['endless', expect.stringContaining('RecursionError')],
				['leaves_a_profiler_on', 'passed'],
				['profiles_again', 'passed'],
				['awaited', 'passed'],
			]);
		} finally {
			Object.assign(WebAssembly, { Suspending, promising });
		}
	},
	60_000,
);
