import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryPath, readExecution } from '#src/lib/program-entry.ts';

describe('the page of a program', () => {
	it.each([
		['stages/05-types/01-hints/main.py', 'stages/05-types/01-hints/index.mdx'],
		['stages/05-types/01-hints/more.py', 'stages/05-types/01-hints/index.mdx'],
		[
			'stages/05-types/01-hints/pitfalls/1-any/broken.py',
			'stages/05-types/01-hints/pitfalls/1-any/index.mdx',
		],
		['stages/05-types/01-hints/questions/2-any.py', 'stages/05-types/01-hints/questions/2-any.mdx'],
		['labs/01-stack/02-folds/main.py', 'labs/01-stack/02-folds/index.mdx'],
		['exercises/softmax/solution.py', 'exercises/softmax/index.mdx'],
		['exercises/softmax/mistakes/no-maximum.py', null],
		['predictions/01-late.py', null],
	])('of %s is %s', (program, page) => {
		expect(entryPath(program)).toBe(page);
	});
});

describe('programs of a page that only a desktop can run', () => {
	const page = 'labs/03-tools/04-speed';
	let folder = '';
	const write = (frontmatter: string) =>
		writeFile(join(folder, page, 'index.mdx'), `---\n${frontmatter}\n---\n`);
	const runsOf = async (name: string) =>
		(await readExecution(pathToFileURL(`${folder}/`), `${page}/${name}`)).runs;

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'entry-'));
		await mkdir(join(folder, page), { recursive: true });
		for (const name of ['main.py', '2-grouped-sum.py']) await writeFile(join(folder, page, name), '');
	});
	afterAll(() => rm(folder, { recursive: true }));

	it('are named by the page, without number and ending', async () => {
		await write('recorded: [grouped-sum]');
		expect(await runsOf('2-grouped-sum.py')).toBe('recorded');
		expect(await runsOf('main.py')).toBe('browser');
	});

	it('must be there', async () => {
		await write('recorded: [group-sum]');
		await expect(runsOf('main.py')).rejects.toThrow(
			/index\.mdx: recorded names "group-sum", but .* write group-sum\.py/,
		);
	});
});
