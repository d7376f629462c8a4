import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { files } from './support/entries.ts';

/** Numbered names by the folder that they stand in: `content/stages/09-numpy` → `01-dtypes`, `02-broadcasting`. */
function numberedNames(): Map<string, Set<string>> {
	const names = new Map<string, Set<string>>();
	for (const { path } of files) {
		for (let part = path; part !== 'content'; part = dirname(part)) {
			const name = part.slice(dirname(part).length + 1).replace(/\.mdx$/, '');
			if (!/^\d+-/.test(name)) continue;
			const folder = names.get(dirname(part)) ?? new Set();
			names.set(dirname(part), folder.add(name));
		}
	}
	return names;
}

describe('numbers in front of names', () => {
	const folders = [...numberedNames()].filter(([folder]) => folder !== 'content/stages');

	test.each(folders)('%s counts from 1 without gaps or repetitions', (_folder, names) => {
		const numbers = [...names].map((name) => Number.parseInt(name, 10)).sort((a, b) => a - b);
		expect(numbers, [...names].join(', ')).toEqual(numbers.map((_number, index) => index + 1));
	});
});
