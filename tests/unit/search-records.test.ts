import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Counts, checkRecords } from '#src/search/check-records.ts';
import { findFiles } from '#src/search/find-files.ts';
import { writeSearch } from '#src/search/integration.ts';
import { pageRecords } from '#src/search/page-records.ts';
import type { ListedRecord } from '#src/search/record.ts';
import { type PackedWords, unpackWords } from '#src/search/words.ts';

const PATH = 'stages/numpy/broadcasting/';
const PAGE = `<!doctype html><html lang="en"><body><nav>Menu</nav>
<main data-record="topic" data-id="numpy/broadcasting" data-title="Broadcasting &amp; shapes" data-stage="NumPy"
	data-libraries="numpy,pandas" data-aliases="numpy add at · outer sum">
<h1>Broadcasting &amp; shapes</h1><p>Shapes align from the right.</p>
<pre><code><span>np</span><span>.</span><span>add</span><span>(a &lt; b)</span></code></pre>
<button>Run</button><output>42.0</output>
<section id="no-keepdims" data-record="pitfall" data-id="numpy/broadcasting/no-keepdims"
	data-title="Sums without \`keepdims\`" data-stage="NumPy"><h3>Sums without keepdims</h3><p>Axes vanish.</p></section>
</main>
<section id="softmax" data-record="question" data-id="numpy/broadcasting/softmax" data-title="Why subtract?"
	data-level="mid" data-stage="NumPy"><h3>Why subtract?</h3>
<details><summary>Hint</summary><b>rows</b><i>sums</i></details></section></body></html>`;

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
		expect(question).toMatchObject({ level: 'mid', url: `${PATH}#softmax` });
	});

	test('text: no inner records, controls, output, programs or second title; words apart', () => {
		expect(topic?.html).toContain('Shapes align');
		expect(topic?.html).not.toContain('np');
		expect(topic?.html).not.toMatch(/Axes|Run|42\.0|Menu|<h1>/);
		expect(question?.html).toContain('<b>rows</b> <i>sums</i>');
		expect(question?.html).not.toContain('Hint');
	});

	test('of programs, the names that they use and the text lacks', () => {
		const code =
			"import numpy as np\ndef outer(x):\n\treturn np.add.outer(x, 'np.log')  # np.exp\nprint(outer(shapes))";
		const page = PAGE.replace(/<pre>.*<\/pre>/s, `<pre><code>${code}</code></pre>`);
		expect(pageRecords(PATH, page)[0]?.code).toBe('numpy add print');
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
	const records = JSON.parse(await readFile(new URL('records.json', dir), 'utf8')) as ListedRecord[];
	const words = JSON.parse(await readFile(new URL('words.json', dir), 'utf8')) as PackedWords;
	await rm(folder, { recursive: true });
	expect(files).toContain('pagefind/pagefind.js');
	expect(files).toContain('texts/0.json');
	expect(files.filter((file) => /ui|highlight/.test(file))).toEqual([]);
	expect(records).toMatchObject([{ kind: 'topic' }, { kind: 'pitfall' }, { kind: 'question' }]);
	expect(JSON.stringify(records)).not.toMatch(/html|code/);
	expect(unpackWords(words).get('keepdims')).toBe(1);
	expect(records.every(({ hit }) => hit.startsWith('en_'))).toBe(true);
});
