import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { Check, Outcome, Program } from '#src/runtime/protocol.ts';
import type { Exercise } from '#src/verify/exercises/find-exercises.ts';
import { type Proof, prove } from '#src/verify/exercises/prove.ts';
import { Recovering, type Runs } from '#src/verify/exercises/recovering.ts';

const SOLUTION = 'answer = 42\n';
const CHECKS = [
	'@visible\ndef shown(sub):\n    """Shown"""\n',
	'@hidden\ndef kept(sub):\n    """Kept"""\n',
].join('\n\n');
const EQUIVALENT = '- was: "42"\n  now: "43"\n  why: nobody looks at this number\n';

/** Grades by what the program says of itself. */
function outcomeOf({ code }: Program): Outcome {
	if (code.includes('crash')) return { kind: 'crashed', reason: 'the stack is exhausted' };
	const message = /wrong \w+/.exec(code)?.[0] ?? '';
	const check = (name: string, title: string, visible: boolean): Check => ({
		...{ name, title, visible, message, passed: message === '', output: '', ms: 1 },
	});
	return { kind: 'graded', checks: [check('shown', 'Shown', true), check('kept', 'Kept', false)] };
}

/** @param changes what the mutants have instead of 42. */
async function proofOf(changes: readonly string[]): Promise<{ proof: Proof; boots: number }> {
	let boots = 0;
	const boot = async (): Promise<Runs> => {
		boots++;
		return {
			run: async (program) => {
				if (program.exam) return { outcome: outcomeOf(program), shown: [] };
				const chunk = changes.map((now) => JSON.stringify({ line: 1, was: '42', now, start: 9, end: 11 }));
				return { outcome: { kind: 'ok' }, shown: [{ kind: 'text', stream: 'out', chunk: chunk.join('\n') }] };
			},
		};
	};
	const recovering = await Recovering.boot(boot);
	const folder = await mkdtemp(join(tmpdir(), 'exercise-'));
	await writeFile(join(folder, 'equivalent.yaml'), EQUIVALENT);
	const mistakes = ['one', 'two', 'three'].map((name) => ({
		...{ name, title: name, code: `wrong ${name}`, fails: `wrong ${name}` },
	}));
	const exercise = {
		slug: 'answer',
		folder: pathToFileURL(`${folder}/`),
		data: { checkSeconds: 1, forbidden: [], libraries: [] },
		...{ datasets: [], starter: 'wrong start', solution: SOLUTION, checks: CHECKS, mistakes },
	} as unknown as Exercise;
	const grade = (program: Program, limitMs: number) => recovering.run(program, limitMs);
	const proof = await prove(
		() => recovering.python,
		grade,
		exercise,
		true,
		() => {},
	);
	return { proof, boots };
}

const killed = (count: number) => Array.from({ length: count }, (_none, at) => `'wrong ${at}'`);

test('a mutant that crashes its interpreter is noticed, and the next gets another interpreter', async () => {
	const { proof, boots } = await proofOf(["'crash'", ...killed(3), "'crash'"]);
	expect(proof).toMatchObject({ problems: [], notes: [], mutants: 5, killed: 5 });
	expect(boots).toBe(3);
});

test('one survivor among many is noted, with its place and what to do', async () => {
	const { proof } = await proofOf([...killed(19), '44']);
	expect(proof).toMatchObject({ problems: [], mutants: 20, killed: 19 });
	expect(proof.notes).toEqual([
		expect.stringMatching(/does not notice line 1 [\s\S]*now: "44"[\s\S]*equivalent\.yaml/),
	]);
});

test('too many survivors are problems; equivalent changes do not count', async () => {
	const { proof } = await proofOf([...killed(3), '43', '44']);
	expect(proof).toMatchObject({ notes: [], mutants: 4, killed: 3, equivalent: 1 });
	expect(proof.problems).toEqual([expect.stringContaining('now: "44"')]);
});
