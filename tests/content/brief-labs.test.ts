import { describe, expect, test } from 'vitest';
import brief from './brief-labs.json' with { type: 'json' };
import { entriesOf } from './support/entries.ts';
import unwritten from './unwritten-labs.json' with { type: 'json' };

interface Section {
	readonly pitfalls: readonly string[];
	readonly questions: readonly string[];
	readonly demos: readonly string[];
}

/** Part of the brief → its sections by id, with what each page has to hold. */
const wanted = new Map(Object.entries<Record<string, Section>>(brief));
const labs = entriesOf('labs');
const pages = entriesOf('topics').filter(({ id }) => id.startsWith('labs/'));
const parts = { pitfalls: entriesOf('pitfalls'), questions: entriesOf('questions') };

function sectionsOf(part: string): Record<string, Section> {
	return wanted.get(part) ?? {};
}

describe('the labs answer to the brief', () => {
	test('each of its parts is a lab', () => {
		expect(labs.map(({ data }) => data.brief).sort()).toEqual([...wanted.keys()].sort());
	});

	test('every section is a page, once, or listed in unwritten-labs.json', () => {
		const sections = [...wanted.values()].flatMap((part) => Object.keys(part));
		const written = pages.map(({ data }) => data.brief);
		expect([...written, ...unwritten].sort()).toEqual(sections.sort());
	});

	test('a page stands in the lab whose part has its section', () => {
		const lost = pages.filter(({ id, data }) => {
			const lab = labs.find((entry) => id.startsWith(`${entry.id}/`));
			return !lab || !(data.brief in sectionsOf(lab.data.brief));
		});
		expect(lost.map(({ path, data }) => `${path}: brief ${data.brief}`)).toEqual([]);
	});

	test.each(pages.map((page) => [page.data.brief, page] as const))(
		'%s: each of its pitfalls, questions and demos once, none unknown',
		(section, { id, data }) => {
			const { pitfalls, questions, demos } = Object.assign({}, ...wanted.values())[section] as Section;
			const briefs = (kind: keyof typeof parts) =>
				parts[kind].filter((part) => part.id.startsWith(`${id}/`)).map((part) => part.data.brief);
			expect(briefs('pitfalls').sort()).toEqual(pitfalls.toSorted());
			expect(briefs('questions').sort()).toEqual(questions.toSorted());
			expect(data.demos.toSorted()).toEqual(demos.toSorted());
		},
	);
});

test('only pages of labs name demos of the brief', () => {
	const named = entriesOf('topics').filter(
		({ id, data }) => !id.startsWith('labs/') && data.demos.length > 0,
	);
	expect(named.map(({ path }) => path)).toEqual([]);
});
