// @promise:accessible-use
import { describe, expect, it } from 'vitest';
import { endText } from '#src/components/py-playground/status-text.ts';

const raised = (error: string, message: string) =>
	({ kind: 'raised', error, message, traceback: '', line: 7 }) as const;

describe('the status line', () => {
	it.each([
		[{ kind: 'ok' } as const, 'Finished in 0.25 s.'],
		[raised('ValueError', 'x'), 'ValueError on line 7.'],
		[raised('SystemExit', '3'), 'exit code 3 on line 7'],
		[raised('MemoryError', ''), 'Out of memory on line 7'],
		[raised('ModuleNotFoundError', "No module named 'torch'"), "No module named 'torch' here on line 7"],
		[{ kind: 'stopped', by: 'reader', restarted: false } as const, 'Stopped.'],
		[{ kind: 'stopped', by: 'clock', restarted: true } as const, 'over a minute'],
		[{ kind: 'unavailable', reason: 'no connection' } as const, 'no connection'],
		[{ kind: 'crashed', reason: 'x'.repeat(500) } as const, 'your text is kept'],
	])('of %j', (ended, text) => {
		expect(endText(ended, 0.25)).toContain(text);
	});

	it('never runs over 160 characters', () => {
		const long = 'x'.repeat(500);
		for (const ended of [
			raised(long, long),
			raised('ModuleNotFoundError', long),
			raised('SystemExit', long),
		]) {
			expect(endText(ended, 1).length).toBeLessThanOrEqual(160);
		}
		expect(endText({ kind: 'unavailable', reason: long }, 1).length).toBeLessThanOrEqual(160);
	});
});
