import { expect, test } from 'vitest';
import { timeOf, timeText } from '#src/cli/trust-time.ts';

const REPORTS = [
	`<testsuites time="9"><testsuite name="probes.spec.ts" hostname="programs" tests="3" time="20.5"></testsuite>
	<testsuite name="errors.spec.ts" tests="3" time="100"></testsuite></testsuites>`,
	'<testsuite name="tests/unit/share-link.test.ts" tests="1" time="60"></testsuite>',
];
const FILES = ['tests/e2e/probes.spec.ts', 'tests/unit/share-link.test.ts', 'tests/e2e/support/fixtures.ts'];

test('the time of promised tests is summed, the longest first; what no report has is left out', () => {
	const spent = timeOf(FILES, REPORTS);
	expect(spent).toEqual([
		{ file: 'tests/unit/share-link.test.ts', seconds: 60 },
		{ file: 'tests/e2e/probes.spec.ts', seconds: 20.5 },
	]);
	expect(timeText(spent, 2)).toBe(
		[
			'The tests behind the promises: 1 min 21 s, by 2 workers about 40.3 s',
			'     60.0 s  tests/unit/share-link.test.ts',
			'     20.5 s  tests/e2e/probes.spec.ts',
		].join('\n'),
	);
});
