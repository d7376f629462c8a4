import { describe, expect, it } from 'vitest';
import type { Piece, Recording } from '#src/lib/recording.ts';
import { symptomProblem } from '#src/verify/symptoms.ts';

const made = (...pieces: Piece[]): Recording => ({ made: 'python', digest: '', pieces, types: null });
const checked = (types: string): Recording => ({ ...printed('1'), types });
const printed = (text: string): Recording => made({ kind: 'text', stream: 'out', text });
const raised = (error: string): Recording =>
	made({ kind: 'raised', error, message: '', traceback: error, line: 1 });

describe('a broken program', () => {
	it('that raises what it declares is as declared', () => {
		expect(
			symptomProblem({ kind: 'raises', error: 'ValueError' }, raised('ValueError'), printed('1')),
		).toBeNull();
	});

	it.each([
		[
			'raises another error',
			{ kind: 'raises', error: 'KeyError' } as const,
			raised('ValueError'),
			'raises ValueError',
		],
		[
			'runs although it should raise',
			{ kind: 'raises', error: 'KeyError' } as const,
			printed('1'),
			'runs to its end',
		],
		['prints what the fixed one prints', { kind: 'wrong' } as const, printed('2'), 'healed'],
		['raises although it should be wrong', { kind: 'wrong' } as const, raised('KeyError'), 'raises KeyError'],
		['prints no count', { kind: 'costly', counts: 'calls' } as const, printed('calls'), 'must print a line'],
	])('that %s is a problem', (_name, symptom, broken, message) => {
		expect(symptomProblem(symptom, broken, printed('2'))).toContain(message);
	});

	it('must cost more than the fixed one', () => {
		const symptom = { kind: 'costly', counts: 'calls' } as const;
		expect(symptomProblem(symptom, printed('calls: 9'), printed('x\ncalls: 2'))).toBeNull();
		expect(symptomProblem(symptom, printed('calls: 2'), printed('calls: 2'))).toContain('nothing is saved');
	});

	describe('that mypy should reject', () => {
		const symptom = { kind: 'rejected', code: 'arg-type' } as const;
		const clean = checked('Success: no issues found in 1 source file');
		const rejected = checked('broken.py:3: error: Argument 1 has type "str"  [arg-type]\nFound 1 error');

		it('is as declared with that code, whatever it prints', () => {
			expect(symptomProblem(symptom, rejected, clean)).toBeNull();
		});

		it.each([
			['is not rejected', clean, clean, 'reports nothing for broken.py'],
			['is rejected for another reason', checked('broken.py:3: error: x  [misc]'), clean, 'reports misc'],
			['has a fixed one that is rejected too', rejected, rejected, 'still reports arg-type'],
			['is not checked', printed('1'), printed('1'), 'types: strict'],
		])('is a problem when it %s', (_name, broken, fixed, message) => {
			expect(symptomProblem(symptom, broken, fixed)).toContain(message);
		});
	});

	it('is no excuse for a fixed one that fails', () => {
		expect(symptomProblem({ kind: 'wrong' }, printed('1'), raised('TypeError'))).toContain(
			'fixed.py ends with TypeError',
		);
	});
});
