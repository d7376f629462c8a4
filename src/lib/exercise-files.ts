import { glob, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A wrong solution that people write, and what its learner must be told. */
export interface Mistake {
	/** File name without its ending. */
	readonly name: string;
	/** What went wrong, in a few words, for the page. */
	readonly title: string;
	/** Part of the message that it must get from a check. */
	readonly fails: string;
	/** Without the comments that say the above. */
	readonly code: string;
}

/** What stands beside an exercise's `index.mdx`. */
export interface ExerciseFiles {
	readonly starter: string;
	readonly solution: string;
	readonly checks: string;
	readonly mistakes: readonly Mistake[];
}

/** @param folder `content/exercises/slug/`, as a URL that ends in a slash. @throws Error that names what is missing. */
export async function readExercise(folder: URL): Promise<ExerciseFiles> {
	const read = (name: string) =>
		readFile(new URL(name, folder), 'utf8').catch(() => {
			throw new Error(
				`${fileURLToPath(folder)}${name} is missing. Write it; docs/authoring.md says what belongs there.`,
			);
		});
	const [starter, solution, checks] = await Promise.all([
		read('starter.py'),
		read('solution.py'),
		read('checks.py'),
	]);
	const names: string[] = [];
	for await (const name of glob('mistakes/*.py', { cwd: fileURLToPath(folder) })) names.push(name);
	const mistakes = await Promise.all(names.sort().map(async (name) => mistakeOf(name, await read(name))));
	return { starter, solution, checks, mistakes };
}

/** @throws Error when the first two lines don't say what the mistake is and what it must be told. */
export function mistakeOf(path: string, text: string): Mistake {
	const [, title, fails, code] = /^# mistake: ([^\n]+)\n# fails: ([^\n]+)\n+(.*)$/s.exec(text) ?? [];
	if (!title || !fails || code === undefined)
		throw new Error(
			`${path}: its first two lines must be "# mistake: what went wrong" and "# fails: part of the message it must get"`,
		);
	return { name: basename(path, '.py'), title, fails, code };
}

/** A check as the page lists it before it was run. */
export interface CheckTitle {
	readonly name: string;
	readonly title: string;
	readonly visible: boolean;
}

/** The checks in a `checks.py`, in their order. `npm run verify:exercises` shows that Python finds the same. */
export function checkTitles(checks: string): CheckTitle[] {
	const found = checks.matchAll(
		/^@(visible|hidden)\n(?:async )?def (\w+)\(\w+\):\n {4}"""([^\n]+?)\.?(?:"""|\n)/gm,
	);
	return [...found].map(([, kind, name = '', title = '']) => ({ name, title, visible: kind === 'visible' }));
}
