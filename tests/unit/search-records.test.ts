import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Counts, checkRecords } from '#src/search/check-records.ts';
import { findFiles } from '#src/search/find-files.ts';
import { writeSearch } from '#src/search/integration.ts';
import { pageRecords } from '#src/search/page-records.ts';

const PATH = 'stages/numpy/broadcasting/';
const PAGE = `<!doctype html><html lang="en"><body><nav>Menu</nav>
<main data-record="topic" data-id="numpy/broadcasting" data-title="Broadcasting &amp; shapes" data-stage="NumPy"
	data-libraries="numpy,pandas" data-aliases="numpy add at · outer sum">
<h1>Broadcasting &amp; shapes</h1><p>Shapes align from the right.</p>
<pre><code><span>np</span><span>.</span><span>add</span><span>(a &lt; b)</span></code></pre>
<button>Run</button><output>42.0</output>
<section id="no-keepdims" data-record="pitfall" data-id="numpy/broadcasting/no-keepdims"
	data-title="Sums without \`keepdims\`" data-stage="NumPy"><h3>Sums without keepdims</h3><p>Why.</p></section>
</main>
<section id="softmax" data-record="question" data-id="numpy/broadcasting/softmax" data-title="Why subtract?"
	data-level="mid" data-stage="NumPy" data-answer="exp overflows"><h3>Why subtract?</h3>
<details><summary>Hint</summary><b>one</b><i>two</i></details></section></body></html>`;

const NONE: Counts = { stage: 0, topic: 0, pitfall: 0, question: 0, exercise: 0, lab: 0 };
const EXPECTED: Counts = { ...NONE, topic: 1, pitfall: 1, question: 1 };

describe('pageRecords', () => {
	const [topic, pitfall, question] = pageRecords(PATH, PAGE);

	test('a topic is its page, a pitfall or question a place on it', () => {
		expect(topic).toMatchObject({
			id: 'numpy/broadcasting',
			kind: 'topic',
			title: 'Broadcasting & shapes',
			url: PATH,
			stage: 'NumPy',
			level: '',
			libraries: ['numpy', 'pandas'],
			aliases: ['numpy add at', 'outer sum'],
		});
		expect(pitfall).toMatchObject({ title: 'Sums without keepdims', url: `${PATH}#no-keepdims` });
		expect(question).toMatchObject({ level: 'mid', answer: 'exp overflows', url: `${PATH}#softmax` });
	});

	test('text: no inner records, controls, output or second title; code whole, words apart', () => {
		expect(topic?.html).toContain('Shapes align');
		expect(topic?.html).toContain('np.add(a &lt; b)');
		expect(topic?.html).not.toMatch(/Why\.|Run|42\.0|Menu|<h1>/);
		expect(question?.html).toContain('<b>one</b> <i>two</i>');
		expect(question?.html).not.toContain('Hint');
	});

	test('records shown away from home are not indexed', () => {
		expect(pageRecords('questions/', PAGE)).toEqual([]);
	});

	test('what lacks is named with the page', () => {
		expect(() => pageRecords(PATH, PAGE.replace('id="softmax"', ''))).toThrow(
			/\/stages\/numpy\/broadcasting\/: <section data-id="numpy\/broadcasting\/softmax">: id is missing/,
		);
		expect(() => pageRecords(PATH, PAGE.replace('"topic"', '"topics"'))).toThrow(/no kind of record/);
	});
});

describe('checkRecords', () => {
	const records = pageRecords(PATH, PAGE);

	test('every entry of the content once', () => {
		expect(() => checkRecords(records, EXPECTED)).not.toThrow();
		expect(() => checkRecords(records, { ...EXPECTED, pitfall: 2 })).toThrow(
			/1 of kind "pitfall".*matches 2/,
		);
		expect(() => checkRecords([...records, ...records], EXPECTED)).toThrow(
			/topic "numpy\/broadcasting" is already at/,
		);
	});
});

test('writeSearch makes an index, the list of records and the list of words', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'search-'));
	const dir = pathToFileURL(`${folder}/`);
	await writeSearch(pageRecords(PATH, PAGE), dir);
	const files = await findFiles('**/*.*', dir);
	const records: unknown = JSON.parse(await readFile(new URL('records.json', dir), 'utf8'));
	const words: unknown = JSON.parse(await readFile(new URL('words.json', dir), 'utf8'));
	await rm(folder, { recursive: true });
	expect(files).toContain('pagefind/pagefind.js');
	expect(files.filter((file) => /ui|highlight/.test(file))).toEqual([]);
	expect(records).toMatchObject([{ kind: 'topic' }, { kind: 'pitfall' }, { kind: 'question' }]);
	expect(JSON.stringify(records)).not.toMatch(/html|answer/);
	expect(words).toContainEqual(['keepdims', 1]);
});
