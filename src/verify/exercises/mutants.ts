import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Runs } from './recovering.ts';

/** One small wrong change to a solution. */
export interface Mutant {
	readonly line: number;
	readonly was: string;
	readonly now: string;
	/** The whole changed program. */
	readonly code: string;
}

/** As many as show where checks are thin; more would cost minutes and repeat each other. Drawing and fitting are slow. */
const MOST = 40;
const MOST_WITH: Readonly<Record<string, number>> = { pandas: 28, sklearn: 16, matplotlib: 12, seaborn: 8 };
const LIMIT_MS = 20_000;

const change = z.object({
	line: z.number(),
	was: z.string(),
	now: z.string(),
	start: z.number(),
	end: z.number(),
});

/** `equivalent.yaml`: changes that no check can tell from the solution, each with the reason. */
const equivalents = z.array(z.strictObject({ was: z.string(), now: z.string(), why: z.string().min(10) }));
export type Equivalent = z.infer<typeof equivalents>[number];

/** @throws Error when the solution can't be parsed. */
export async function mutantsOf(
	python: Runs,
	solution: string,
	libraries: readonly string[],
): Promise<Mutant[]> {
	const most = Math.min(MOST, ...libraries.map((library) => MOST_WITH[library] ?? MOST));
	const engine = await readFile(new URL('mutate.py', import.meta.url), 'utf8');
	const code = `${engine}\nreport(${JSON.stringify(solution)}, ${most})\n`;
	const { outcome, shown } = await python.run({ name: 'mutate.py', code }, LIMIT_MS);
	if (outcome.kind !== 'ok') throw new Error(`the solution could not be changed: ${JSON.stringify(outcome)}`);
	const text = shown.map((item) => (item.kind === 'text' ? item.chunk : '')).join('');
	return text
		.split('\n')
		.filter(Boolean)
		.map((json) => {
			const { line, was, now, start, end } = change.parse(JSON.parse(json));
			return { line, was, now, code: spliced(solution, start, end, now) };
		});
}

/** Python counts characters, JavaScript halves of them. */
function spliced(text: string, start: number, end: number, part: string): string {
	const characters = [...text];
	return [...characters.slice(0, start), part, ...characters.slice(end)].join('');
}

/** @throws Error when the file is there and does not hold a list of was, now, why. */
export async function readEquivalents(folder: URL): Promise<readonly Equivalent[]> {
	const file = new URL('equivalent.yaml', folder);
	const text = await readFile(file, 'utf8').catch(() => null);
	if (text === null) return [];
	const result = equivalents.safeParse(parse(text) ?? []);
	if (result.success) return result.data;
	throw new Error(`${file.pathname}: ${z.prettifyError(result.error)}\nEach entry has was, now and why.`);
}
