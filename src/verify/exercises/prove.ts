import { checkTitles } from '#src/lib/exercise-files.ts';
import type { Check, Outcome, Program } from '#src/runtime/protocol.ts';
import type { Exercise } from './find-exercises.ts';
import { type Equivalent, type Mutant, mutantsOf, readEquivalents } from './mutants.ts';
import type { Runs } from './recovering.ts';

/** What one exercise's checks were shown to do. */
export interface Proof {
	readonly slug: string;
	readonly problems: readonly string[];
	/** What should be mended, but fails nothing. */
	readonly notes: readonly string[];
	readonly checks: number;
	readonly mistakes: number;
	readonly mutants: number;
	readonly killed: number;
	readonly equivalent: number;
	/** Milliseconds that grading the solution took. */
	readonly solutionMs: number;
	readonly allMs: number;
}

/** Grades a program as the page does. */
export type Grade = (program: Program, limitMs: number, what: string) => Promise<Outcome>;

const FILE = 'submission.py';
const LIMIT_MS = 120_000;
/** The share of mutants that the checks must tell from the solution. */
const KILLED = 0.95;
/** A mutant that takes this many times as long as the slowest check of the solution loops. */
const PATIENCE = 8;
const LEAST_MS = 400;

/**
 * Shows that the checks pass what is right and fail, with the right words, what is wrong.
 * @param python the interpreter of the moment: a program that crashes one gets `grade` to start another.
 */
export async function prove(
	python: () => Runs,
	grade: Grade,
	exercise: Exercise,
	withMutants: boolean,
	onMessage: (text: string) => void,
): Promise<Proof> {
	const problems: string[] = [];
	const notes: string[] = [];
	const { slug, data, datasets, starter, solution, mistakes } = exercise;
	const place = `content/exercises/${slug}`;
	const started = performance.now();
	const checkMs = data.checkSeconds * 1000;
	const put = (code: string, what: string, exam = {}) =>
		grade(
			{
				name: FILE,
				code,
				datasets,
				exam: { checks: exercise.checks, forbidden: data.forbidden, checkMs, ...exam },
			},
			LIMIT_MS,
			`${place}: ${what}`,
		);
	const complain = (file: string, text: string) => problems.push(`${place}/${file}: ${text}`);

	await put(solution, 'solution.py'); // the first grading loads what the exercise imports
	const solutionStarted = performance.now();
	const solved = await put(solution, 'solution.py');
	const solutionMs = performance.now() - solutionStarted;
	const checks = solved.kind === 'graded' ? solved.checks : [];
	const unsolved = failureOf(solved);
	if (unsolved) complain('solution.py', `must pass every check:\n${unsolved}`);
	if (!checks.some(({ visible }) => visible) || checks.every(({ visible }) => visible))
		complain('checks.py', 'needs visible checks and hidden ones');

	const listed = checkTitles(exercise.checks).map(({ title }) => title);
	const graded = checks.filter(({ name }) => name !== 'rules').map(({ title }) => title);
	if (graded.length > 0 && listed.join('\n') !== graded.join('\n'))
		complain(
			'checks.py',
			'a check is one decorator, `def name(sub):` and a docstring whose first line is its title',
		);

	if (!failureOf(await put(starter, 'starter.py')))
		complain('starter.py', 'passes every check; it must fail one at least');

	const told = new Map<string, string>();
	for (const mistake of mistakes) {
		const file = `mistakes/${mistake.name}.py`;
		const failure = failureOf(await put(mistake.code, file));
		onMessage(`${place}/${file}: ${mistake.title}\n${failure}\n`);
		if (!failure) complain(file, 'passes every check: write one that fails it');
		else if (!plain(failure).includes(plain(mistake.fails)))
			complain(file, `must be told "${mistake.fails}", but is told:\n${failure}`);
		const twin = told.get(mistake.fails);
		if (twin) complain(file, `is told the same as ${twin}: a message must name its own mistake`);
		told.set(mistake.fails, file);
	}
	if (mistakes.length < 3) complain('mistakes/', 'holds fewer than three wrong solutions that people write');

	const survivors: Mutant[] = [];
	let mutants = 0;
	let equivalent = 0;
	if (withMutants && !unsolved) {
		const known = [...(await readEquivalents(exercise.folder))];
		const slowest = Math.max(...checks.map(({ ms }) => ms));
		const exam = { checkMs: Math.max(LEAST_MS, Math.ceil(slowest * PATIENCE)), untilFailure: true };
		for (const mutant of await mutantsOf(python(), solution, data.libraries)) {
			if (failureOf(await put(mutant.code, inWords(mutant), exam))) mutants++;
			else if (known.some((entry) => isSame(entry, mutant))) equivalent++;
			else {
				mutants++;
				survivors.push(mutant);
			}
		}
		const share = (mutants - survivors.length) / Math.max(1, mutants);
		for (const mutant of survivors) {
			const text = `does not notice ${inWords(mutant)}  Write a check that does, or add it to equivalent.yaml with why.`;
			if (share < KILLED) complain('checks.py', text);
			else notes.push(`${place}/checks.py: ${text}`);
		}
	}
	return {
		slug,
		problems,
		notes,
		checks: checks.length,
		mistakes: mistakes.length,
		mutants,
		killed: mutants - survivors.length,
		equivalent,
		solutionMs,
		allMs: performance.now() - started,
	};
}

function isSame(entry: Equivalent, mutant: Mutant): boolean {
	return plain(entry.was) === plain(mutant.was) && plain(entry.now) === plain(mutant.now);
}

/** As an entry of `equivalent.yaml` would say it. */
function inWords({ line, was, now }: Mutant): string {
	return `line ${line} of the solution:\n  - was: ${JSON.stringify(plain(was))}\n    now: ${JSON.stringify(plain(now))}\n`;
}

/** What the learner is told; `null` when everything passed. */
function failureOf(outcome: Outcome): string | null {
	if (outcome.kind === 'graded') return failed(outcome.checks);
	if (outcome.kind === 'raised') return outcome.traceback;
	if (outcome.kind === 'crashed') return `It ends Python itself: ${outcome.reason}`;
	return outcome.kind === 'ok' ? null : JSON.stringify(outcome);
}

function failed(checks: readonly Check[]): string | null {
	const texts = checks.filter(({ passed }) => !passed).map(({ title, message }) => `✗ ${title}\n${message}`);
	return texts.length === 0 ? null : texts.join('\n\n');
}

/** A message is broken into lines for reading; what it says is not. */
function plain(text: string): string {
	return text.replace(/\s+/g, ' ');
}
