import { describe, expect, test } from 'vitest';
import { checkTitles, mistakeOf } from '#src/lib/exercise-files.ts';

describe('a mistake', () => {
	test('says what it is and what it must be told; the program follows', () => {
		const text = '# mistake: Rounded twice\n# fails: it was rounded twice\n\ndef f():\n    return 1\n';
		expect(mistakeOf('mistakes/rounded.py', text)).toEqual({
			name: 'rounded',
			title: 'Rounded twice',
			fails: 'it was rounded twice',
			code: 'def f():\n    return 1\n',
		});
	});

	test.each(['def f():\n    pass\n', '# mistake: One line\n\ndef f():\n    pass\n'])(
		'without them is refused',
		(text) => {
			expect(() => mistakeOf('mistakes/rounded.py', text)).toThrow('its first two lines must be');
		},
	);
});

test('the checks of a module, by title and in their order', () => {
	const checks = [
		'from grader import hidden, visible\n\n',
		'@visible\ndef adds(sub):\n    """It adds."""\n    pass\n\n',
		'def helper(sub):\n    """No check"""\n\n',
		'@hidden\nasync def waits(sub):\n    """It waits\n\n    at length\n    """\n',
	].join('\n');
	expect(checkTitles(checks)).toEqual([
		{ name: 'adds', title: 'It adds', visible: true },
		{ name: 'waits', title: 'It waits', visible: false },
	]);
});
