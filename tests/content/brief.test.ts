import { describe, expect, test } from 'vitest';
import brief from './brief-ids.json' with { type: 'json' };
import { entriesOf } from './support/entries.ts';
import unwritten from './unwritten-stages.json' with { type: 'json' };

/** Stage of the brief, as `s09` → ids that its topics, pitfalls and questions answer to. */
const wanted = new Map(Object.entries<string[]>(brief));
const stages = entriesOf('stages');
const parts = [...entriesOf('topics'), ...entriesOf('pitfalls'), ...entriesOf('questions')].filter(
	({ id }) => !id.startsWith('labs/'),
);
const shape = { topics: /-t\d$/, pitfalls: /-p\d$/, questions: /-q\d$/ };

describe('the stages answer to the brief', () => {
	test('every stage is written or listed in unwritten-stages.json', () => {
		const written = stages.map(({ data }) => data.brief);
		expect([...written, ...unwritten].sort()).toEqual([...wanted.keys()].sort());
	});

	test('a stage has the number of its brief', () => {
		const wrong = stages.filter(
			({ path, data }) => !path.startsWith(`content/stages/${data.brief.slice(1)}-`),
		);
		expect(wrong.map(({ path, data }) => `${path}: brief ${data.brief}`)).toEqual([]);
	});

	test.each(stages.map(({ data, path }) => [data.brief, path] as const))(
		'%s: each of its ids once, none unknown',
		(stage) => {
			const covered = parts.map(({ data }) => data.brief).filter((id) => id.startsWith(`${stage}-`));
			expect(covered.sort()).toEqual(wanted.get(stage)?.toSorted());
		},
	);

	test('parts stand in the stage and topic that their id names', () => {
		const topicBriefs = new Map(entriesOf('topics').map(({ id, data }) => [id, data.brief]));
		const stageBriefs = new Map(stages.map(({ id, data }) => [id, data.brief]));
		const lost = parts.filter(({ collection, id, data }) => {
			const parent = id.slice(0, id.lastIndexOf('/'));
			const above = collection === 'topics' ? stageBriefs.get(parent) : topicBriefs.get(parent);
			return !above || !data.brief.startsWith(`${above}-`);
		});
		expect(lost.map(({ path, data }) => `${path}: brief ${data.brief}`)).toEqual([]);
	});

	test('ids fit their kind: -t topic, -p pitfall, -q question', () => {
		const wrong = parts.filter(
			({ collection, data }) => !shape[collection as keyof typeof shape].test(data.brief),
		);
		expect(wrong.map(({ path, data }) => `${path}: brief ${data.brief}`)).toEqual([]);
	});
});
