import { expect, test } from 'vitest';
import { highlightPython } from '#src/lib/highlight.ts';

test('lines keep their text, and tokens have classes', async () => {
	const lines = await highlightPython('def f():\n\n    return "x"  # why\n');
	expect(lines.map((line) => line.map((token) => token.text).join(''))).toEqual([
		'def f():',
		'',
		'    return "x"  # why',
	]);
	expect(lines[0]?.[0]).toEqual({ text: 'def', class: 'py-keyword' });
	expect(lines[2]?.at(-1)).toEqual({ text: '# why', class: 'py-comment' });
});
