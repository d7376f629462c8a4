/**
 * `npm run verify:exercises [-- --no-mutants --messages] [slugs…]`: shows for each exercise that its checks pass the solution, fail
 * the starter, tell every mistake what it is, and notice small wrong changes to the solution.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runCommand } from '#src/cli/step.ts';
import { buildRuntime } from '#src/wheelhouse/build-runtime.ts';
import { NodePython } from '../node-python.ts';
import { Watchdog } from '../watchdog.ts';
import { findExercises } from './find-exercises.ts';
import { type Grade, type Proof, prove } from './prove.ts';
import { Recovering } from './recovering.ts';

/** More exercises than this are shared out among processes. */
const TOGETHER = 6;
/** Each holds a Python with its libraries: up to a gigabyte. */
const MOST_PROCESSES = 4;

const { values, positionals } = parseArgs({
	options: { 'no-mutants': { type: 'boolean' }, messages: { type: 'boolean' }, share: { type: 'string' } },
	allowPositionals: true,
});
const content = new URL('../../../content/', import.meta.url);
const slugs = positionals.map((path) => path.replace(/\/$/, '').split('/').at(-1) ?? path);
const all = await findExercises(content, slugs);
if (!values.share && all.length > TOGETHER) process.exit((await inShares()) ? 0 : 1);
const [share = 0, shares = 1] = values.share?.split('/').map(Number) ?? [];
const exercises = all.filter((_exercise, at) => at % shares === share);
const watchdog = new Watchdog();
const runtime = await buildRuntime();
const recovering = await Recovering.boot(() => NodePython.boot(runtime));
const grade: Grade = (program, limitMs, what) => {
	watchdog.begin(what);
	return recovering.run(program, limitMs);
};

const proofs: Proof[] = [];
for (const exercise of exercises) {
	const proof = await prove(
		() => recovering.python,
		grade,
		exercise,
		!values['no-mutants'],
		(text) => {
			if (values.messages) console.log(text);
		},
	);
	proofs.push(proof);
	console.log(row(proof));
	for (const note of proof.notes) console.log(`note: ${note}`);
	for (const problem of proof.problems) console.error(`✗ ${problem}`);
}
const problems = proofs.flatMap((proof) => proof.problems);
const [mutants, killed] = [sum('mutants'), sum('killed')];
console.log(
	`${proofs.length} exercises, ${sum('checks')} checks, ${sum('mistakes')} mistakes, ` +
		`${killed} of ${mutants} mutants noticed, ${problems.length} problems, ${(sum('allMs') / 1000).toFixed(0)} s`,
);
process.exit(problems.length === 0 ? 0 : 1);

/** One process per core, each with an interpreter and every so many-th exercise. @returns whether all passed. */
async function inShares(): Promise<boolean> {
	const cores = Math.min(availableParallelism(), MOST_PROCESSES);
	const script = fileURLToPath(import.meta.url);
	const runs = Array.from({ length: cores }, (_none, at) =>
		runCommand(['node', script, `--share=${at}/${cores}`, ...process.argv.slice(2)]),
	);
	return (await Promise.all(runs)).every(Boolean);
}

function sum(field: 'mutants' | 'killed' | 'checks' | 'mistakes' | 'allMs'): number {
	return proofs.reduce((total, proof) => total + proof[field], 0);
}

function row({ slug, checks, mistakes, mutants, killed, equivalent, solutionMs, allMs }: Proof): string {
	return [
		slug.padEnd(24),
		`${checks} checks`.padStart(10),
		`${mistakes} mistakes`.padStart(12),
		`${killed}/${mutants} mutants`.padStart(14),
		`${equivalent} equivalent`.padStart(14),
		`${solutionMs.toFixed(0)} ms`.padStart(9),
		`${(allMs / 1000).toFixed(1)} s`.padStart(8),
	].join('');
}
