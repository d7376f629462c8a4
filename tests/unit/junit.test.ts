import { expect, test } from 'vitest';
import { add, countsIn, countsText, NONE } from '#src/cli/junit.ts';

const REPORT = `<?xml version="1.0"?>
<testsuites name="all" tests="5" failures="2" errors="1">
	<testsuite name="a" tests="3" failures="1" errors="1" skipped="0"><testcase name="&lt;testsuite tests=&quot;9&quot;>"/></testsuite>
	<testsuite name="b" tests="2" failures="0" skipped="1" errors="0"></testsuite>
</testsuites>`;

test('counts are those of the suites', () => {
	expect(countsIn(REPORT)).toEqual({ passed: 2, failed: 2, skipped: 1 });
	expect(countsIn('')).toEqual(NONE);
});

test('the line names skipped tests only when there are any', () => {
	expect(countsText({ passed: 2, failed: 0, skipped: 0 })).toBe('2 passed, 0 failed');
	expect(countsText(add({ ...NONE, passed: 2 }, { ...NONE, skipped: 1 }))).toBe(
		'2 passed, 0 failed, 1 skipped',
	);
});
