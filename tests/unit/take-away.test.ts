import { describe, expect, test } from 'vitest';
import type { Recording } from '#src/lib/recording.ts';
import { questionsCsv } from '#src/take-away/csv.ts';
import { numbered } from '#src/take-away/numbered.ts';
import { outputText } from '#src/take-away/output-text.ts';
import { plainHtml } from '#src/take-away/plain-html.ts';
import { SAMPLE, SAMPLES } from './support/taken-question.ts';

describe('plainHtml', () => {
	test('keeps text, code and links; drops classes, boxes, scripts and comments', () => {
		const html =
			'<div class="x" data-a="1"><p class="y">a &lt; <code data-b>b</code><!-- c --></p><script>d</script>' +
			'<pre tabindex="0"><code><span style="--c:1">e</span>\n  f</code></pre><a href="https://g.test/" class="h">i</a><br></div>';
		expect(plainHtml(html)).toBe(
			'<p>a &lt; <code>b</code></p><pre><code>e\n  f</code></pre><a href="https://g.test/">i</a><br />',
		);
	});

	test('links within the site are full where its host is known, else text', () => {
		const html = 'see <a href="/base/g/#h"><code>i</code></a>';
		expect(plainHtml(html)).toBe('see <code>i</code>');
		expect(plainHtml(html, new URL('https://course.test/base/'))).toBe(
			'see <a href="https://course.test/base/g/#h"><code>i</code></a>',
		);
	});
});

test('an empty header cell is no header', () => {
	expect(plainHtml('<tr><th></th><th>a</th></tr>')).toBe('<tr><td></td><th>a</th></tr>');
});

describe('questionsCsv', () => {
	test('quotes what needs it, and has one line per question', () => {
		const csv = questionsCsv(SAMPLES);
		expect(csv.startsWith('\uFEFFid,stage,topic,')).toBe(true);
		expect(csv).toContain('"Why is a < b not ""enough""?"');
		expect(csv).toContain('"one\ntwo\nthree, and more"');
		expect(csv.split('\r\n')).toHaveLength(SAMPLES.length + 2);
	});

	test('no cell is a formula', () => {
		expect(questionsCsv([{ ...SAMPLE, hint: '=1+1' }])).toContain(', =1+1,');
	});
});

test('outputText lines tables up and tells of figures', () => {
	const recording: Recording = {
		made: 'python 3.14.2',
		digest: '0'.repeat(64),
		pieces: [
			{ kind: 'text', stream: 'out', text: 'first' },
			{
				kind: 'table',
				table: {
					columns: ['a'],
					dtypes: ['int64'],
					index: ['0', '10'],
					rows: [['7'], ['812']],
					shape: [2, 1],
				},
			},
			{ kind: 'figure', alt: 'a line' },
		],
		types: null,
	};
	expect(outputText(recording)).toBe('first\n      a\n 0    7\n10  812\n[Figure: a line]');
});

test('numbers go on from stage to stage', () => {
	const other = { ...SAMPLE, id: 'pandas/a/b', stage: { id: 'pandas', number: 10, short: 'Pandas' } };
	const stages = numbered([...SAMPLES, other]);
	expect(stages.map(({ stage, questions }) => [stage.id, questions.map(({ number }) => number)])).toEqual([
		['numpy', [1, 2]],
		['pandas', [3]],
	]);
});
