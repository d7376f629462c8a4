import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Kind, scaffold } from '#src/cli/scaffold.ts';
import { exercise } from '#src/schemas/exercise.ts';
import { pitfall } from '#src/schemas/pitfall.ts';
import { question } from '#src/schemas/question.ts';
import { topic } from '#src/schemas/topic.ts';

const schemas = { topic, pitfall, question, exercise };
let content: string;

beforeEach(async () => {
	content = await mkdtemp(join(tmpdir(), 'scaffold-'));
	await mkdir(join(content, 'stages/09-numpy/02-broadcasting/pitfalls/1-no-keepdims'), { recursive: true });
	await mkdir(join(content, 'labs/02-stack/01-folds'), { recursive: true });
});

afterEach(() => rm(content, { recursive: true }));

const create = (kind: Kind, parent: string, slug: string) => scaffold(content, { kind, parent, slug });

async function frontmatter(page: string): Promise<Record<string, unknown>> {
	const [, head = ''] = /^---\n(.*?)\n---\n/s.exec(await readFile(join(content, page), 'utf8')) ?? [];
	return parse(head);
}

describe('scaffold', () => {
	test.each([
		['topic', 'numpy', 'stages/09-numpy/03-slices/index.mdx'],
		['topic', '09-numpy', 'stages/09-numpy/03-slices/index.mdx'],
		['pitfall', 'numpy/broadcasting', 'stages/09-numpy/02-broadcasting/pitfalls/2-slices/index.mdx'],
		['question', 'numpy/02-broadcasting/', 'stages/09-numpy/02-broadcasting/questions/1-slices.mdx'],
		['exercise', 'numpy', 'exercises/slices/index.mdx'],
		['topic', 'labs/stack', 'labs/02-stack/02-slices/index.mdx'],
		['pitfall', 'labs/stack/folds', 'labs/02-stack/01-folds/pitfalls/1-slices/index.mdx'],
	] as const)('a %s of %s gets the next number', async (kind, parent, page) => {
		expect(await create(kind, parent, 'slices')).toBe(page);
	});

	test.each(['topic', 'pitfall', 'question', 'exercise'] as const)(
		'a new %s has exactly the fields of its schema, which refuses them while they are empty',
		async (kind) => {
			const page = await create(
				kind,
				kind === 'topic' || kind === 'exercise' ? 'numpy' : 'numpy/broadcasting',
				'new',
			);
			const fields = await frontmatter(page);
			const result = schemas[kind].safeParse(fields);
			const refused = new Set(result.error?.issues.map(({ path }) => path[0]));
			const mayStayEmpty = [
				'datasets',
				'followUps',
				'forbidden',
				'libraries',
				'pitfalls',
				'questions',
				'stage',
			];
			expect(
				Object.keys(fields).filter((field) => !refused.has(field) && !mayStayEmpty.includes(field)),
			).toEqual([]);
			const execution = ['runs', 'runner', 'types', 'checkSeconds', 'demos', 'recorded'];
			if (kind !== 'exercise') execution.push('datasets');
			const known = Object.keys(schemas[kind].shape).filter((field) => !execution.includes(field));
			expect(Object.keys(fields)).toEqual(known);
		},
	);

	test('programs come with what needs them', async () => {
		const page = await create('pitfall', 'numpy/broadcasting', 'new');
		const names = await readdir(join(content, page, '..'));
		expect(names.sort()).toEqual(['broken.py', 'fixed.py', 'index.mdx']);
	});

	test('an exercise names its stage', async () => {
		expect(await frontmatter(await create('exercise', '09-numpy', 'new'))).toMatchObject({ stage: 'numpy' });
	});

	test.each([
		['topic', 'pandas', 'new', 'give one of numpy'],
		['topic', 'labs/numpy', 'new', 'give one of stack'],
		['exercise', 'labs/stack', 'new', 'belongs to a stage'],
		['pitfall', 'numpy', 'new', 'give numpy/topic'],
		['pitfall', 'numpy/masks', 'new', 'give one of broadcasting'],
		['question', 'numpy/broadcasting', 'no-keepdims', 'choose another'],
		['topic', 'numpy', 'broadcasting', 'choose another'],
		['topic', 'numpy', '3-slices', 'a letter first'],
		['topic', 'numpy', '../out', 'a letter first'],
	] as const)('a %s of %s called %s is refused: %s', async (kind, parent, slug, cure) => {
		await expect(create(kind, parent, slug)).rejects.toThrow(cure);
	});
});
