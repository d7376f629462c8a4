import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { frontmatterIn } from '#src/lib/program-entry.ts';
import type { Recording } from '#src/lib/recording.ts';
import { pitfall, type Symptom } from '#src/schemas/pitfall.ts';

/** @returns what is wrong with a pitfall whose programs showed this, with the cure; `null` when it still breaks as declared. */
export function symptomProblem(symptom: Symptom, broken: Recording, fixed: Recording): string | null {
	const error = errorOf(broken);
	if (errorOf(fixed)) return `fixed.py ends with ${errorOf(fixed)}; it must run to its end`;
	switch (symptom.kind) {
		case 'raises':
			if (error === symptom.error) return null;
			return `broken.py should raise ${symptom.error} but ${error ? `raises ${error}` : 'runs to its end'}`;
		case 'wrong':
			if (error) return `broken.py raises ${error}; declare the symptom {kind: raises, error: ${error}}`;
			return textOf(broken).replaceAll('broken.py', 'fixed.py') === textOf(fixed)
				? 'broken.py prints what fixed.py prints: it has healed'
				: null;
		case 'rejected':
			return rejectionProblem(symptom.code, broken.types, fixed.types);
		case 'costly': {
			const [dear, cheap] = [countOf(broken, symptom.counts), countOf(fixed, symptom.counts)];
			if (dear === null || cheap === null)
				return `both programs must print a line "${symptom.counts}: <number>"`;
			return dear > cheap
				? null
				: `broken.py costs ${dear}, fixed.py ${cheap} ${symptom.counts}: nothing is saved`;
		}
	}
}

/** The symptom that a `broken.py` declares, from the `index.mdx` beside it. */
export async function readSymptom(brokenPath: string): Promise<Symptom> {
	const file = `${dirname(brokenPath)}/index.mdx`;
	const text = await readFile(file, 'utf8').catch(() => {
		throw new Error(`${brokenPath} has no index.mdx beside it. Make one: npm run new pitfall`);
	});
	const front = frontmatterIn(text) as { symptom?: unknown } | null;
	const result = pitfall.shape.symptom.safeParse(front?.symptom);
	if (!result.success) throw new Error(`${file}: symptom is missing or misspelt, see src/schemas/pitfall.ts`);
	return result.data;
}

function rejectionProblem(code: string, broken: string | null, fixed: string | null): string | null {
	if (broken === null || fixed === null) return 'its index.mdx must say "types: strict"';
	const codes = codesIn(broken);
	if (!codes.includes(code))
		return `mypy should report ${code} but reports ${codes.join(', ') || 'nothing'} for broken.py`;
	const left = codesIn(fixed);
	return left.length > 0 ? `mypy still reports ${left.join(', ')} for fixed.py` : null;
}

/** Error codes of a mypy report, each once. */
function codesIn(report: string): string[] {
	return [...new Set(Array.from(report.matchAll(/: error: .*\[([a-z-]+)\]$/gm), ([, code]) => code ?? ''))];
}

function errorOf({ pieces }: Recording): string | null {
	const last = pieces.at(-1);
	return last?.kind === 'raised' ? last.error : null;
}

function textOf({ pieces }: Recording): string {
	return JSON.stringify(pieces);
}

function countOf({ pieces }: Recording, label: string): number | null {
	const text = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('\n');
	const line = text.split('\n').find((candidate) => candidate.startsWith(`${label}: `));
	const count = Number(line?.slice(label.length + 2));
	return line !== undefined && Number.isFinite(count) ? count : null;
}
