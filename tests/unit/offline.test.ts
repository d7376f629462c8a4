import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeOffline } from '#src/offline/build/integration.ts';
import { readPage } from '#src/offline/build/read-page.ts';
import { stamped } from '#src/offline/build/stamp-pages.ts';
import { filesOf, isPython, type OfflineManifest, sizeOf } from '#src/offline/manifest.ts';
import { mediaType } from '#src/offline/media-type.ts';
import { buildCache } from '#src/offline/state.ts';
import { type Asked, pathBelow, requestKind } from '#src/offline/worker/request-kind.ts';

const ROOT = 'https://host.example/deep/';

describe('what the worker answers', () => {
	const asked = (path: string, change: Partial<Asked> = {}): Asked => ({
		method: 'GET',
		mode: 'cors',
		cache: 'default',
		url: new URL(path, ROOT).href,
		...change,
	});

	test.each([
		['the home page', asked(''), 'page'],
		['a page for the router', asked('stages/numpy/?q=1'), 'page'],
		['a download by a link', asked('data.csv', { mode: 'navigate' }), 'page'],
		['a script', asked('_astro/editor.abc.js'), 'script'],
		['the index of the search', asked('pagefind/pagefind-entry.json?ts=1'), 'data'],
		['the words of the search', asked('words.json', { cache: 'no-cache' }), 'data'],
		['a file of Python', asked('runtime/0123456789abcdef/x.packed'), 'other'],
		['a file that is fetched to be kept', asked('stages/', { cache: 'no-store' }), 'other'],
		['the version on the server', asked('offline/version.json'), 'other'],
		['another site on the host', asked('../stages/'), 'other'],
		['another host', asked('https://elsewhere.example/deep/'), 'other'],
		['what is sent', asked('', { method: 'POST' }), 'other'],
	] as const)('%s', (_what, request, kind) => {
		expect(requestKind(request, ROOT)).toBe(kind);
	});

	test('a page has one path, however it is asked for', () => {
		for (const url of ['stages/', 'stages/index.html', 'stages/?q=1#x'])
			expect(pathBelow(ROOT + url, ROOT)).toBe('stages/');
	});
});

test('caches of a site at /offline/ are never taken for those of one at /', () => {
	expect(buildCache('/offline/', 'x').startsWith(buildCache('/', ''))).toBe(false);
});

test('media types go by the path', () => {
	expect(['', 'a/', 'a.js', 'a.pf_meta'].map(mediaType)).toEqual([
		'text/html;charset=utf-8',
		'text/html;charset=utf-8',
		'text/javascript;charset=utf-8',
		'application/octet-stream',
	]);
});

test('a page is stamped once, whatever it bore', () => {
	const once = stamped('<!doctype html><html lang="en" data-base="./">', 'abc');
	expect(once).toBe('<!doctype html><html data-code="abc" lang="en" data-base="./">');
	expect(stamped(once, 'def')).toBe(once.replace('abc', 'def'));
});

test('a page tells its stage or lab, its exercises and its programs', () => {
	const html = `<main><p class="kicker">Stage 9 · Data</p><article data-record="stage" data-id="numpy" data-title="NumPy" data-stage="Arrays">
		<a href="../../exercises/split-cents/#x">Split</a></article>
		<py-playground data-runner="python"><pre class="code">import <b>pandas</b></pre>
		<button data-action="check-types"></button></py-playground>
		<script type="application/json">{"checks": "import scipy\\n"}</script></main>`;
	expect(readPage('stages/numpy/', html)).toEqual({
		chapter: { id: 'numpy', title: 'NumPy', kind: 'Stage', number: 9 },
		exercises: ['exercises/split-cents/'],
		programs: [
			{ code: 'import scipy\n' },
			{ code: 'import pandas', runner: 'python' },
			{ code: 'import pandas', runner: 'mypy' },
		],
	});
	const lab = html.replace('Stage 9 · Data', 'Lab 2').replace('data-id="numpy"', 'data-id="labs/ml"');
	expect(readPage('labs/ml/', lab).chapter).toEqual({
		id: 'labs/ml',
		title: 'Arrays',
		kind: 'Lab',
		number: 2,
	});
	expect(readPage('labs/ml/checklist/', lab).chapter).toBeNull();
	expect(() => readPage('labs/ml/', '<p class="kicker">Lab 2</p>')).toThrow('labs/ml/ lacks');
});

describe('the list of a built site', () => {
	let folder: string;
	let manifest: OfflineManifest;
	const entry = (name: string) => ({ name, path: `0123456789abcdef/${name}`, size: 1, sha256: '' });
	const stage = `<html><p class="kicker">Stage 1 · Basics</p><article data-record="stage" data-id="one" data-title="One" data-stage="Short">
		<py-playground data-runner="python"><pre class="code">import numpy</pre></py-playground></article></html>`;
	const lab = stage
		.replace('Stage 1 · Basics', 'Lab 1')
		.replace('"one"', '"labs/first"')
		.replace('numpy', 'scipy');
	const site: Record<string, string> = {
		'index.html': '<html>home</html>',
		'404.html': '<html>gone</html>',
		'about/index.html': '<html>about</html>',
		'labs/first/index.html': lab,
		'labs/first/page/index.html': '<html>page</html>',
		'stages/one/index.html': stage,
		'_astro/page.abc.js': 'script',
		'records.json': '[]',
		'runtime/manifest.json': JSON.stringify({
			core: [entry('core')],
			packages: {
				numpy: { ...entry('numpy'), imports: ['numpy'], depends: [] },
				scipy: { ...entry('scipy'), imports: ['scipy'], depends: ['numpy'] },
			},
		}),
		...Object.fromEntries(['core', 'numpy', 'scipy'].map((name) => [`runtime/${entry(name).path}`, name])),
	};

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'offline-'));
		for (const [path, text] of Object.entries(site)) {
			await mkdir(dirname(join(folder, path)), { recursive: true });
			await writeFile(join(folder, path), text);
		}
		manifest = await writeOffline(pathToFileURL(`${folder}/`));
	});
	afterAll(() => rm(folder, { recursive: true }));

	const pathsOf = (parts: string[]) => filesOf(manifest, parts).map(({ path }) => path);

	test('what every part needs comes first and holds scripts, home page and search', () => {
		expect(pathsOf([]).sort()).toEqual(['', '_astro/page.abc.js', 'records.json']);
		expect(pathsOf(['one']).slice(0, 3).sort()).toEqual(pathsOf([]).sort());
	});

	test('a stage has its pages and the Python that its programs need', () => {
		expect(pathsOf(['one']).slice(3).sort()).toEqual([
			'runtime/0123456789abcdef/core',
			'runtime/0123456789abcdef/numpy',
			'stages/one/',
		]);
		expect(filesOf(manifest, ['one']).filter(({ path }) => isPython(path))).toHaveLength(2);
	});

	test('a lab has the same, and stands behind the stages', () => {
		expect(pathsOf(['labs/first']).slice(3).sort()).toEqual([
			'labs/first/',
			'labs/first/page/',
			...['core', 'numpy', 'scipy'].map((name) => `runtime/0123456789abcdef/${name}`),
		]);
		expect(manifest.parts.map(({ title }) => title)).toEqual(['1. One', 'Lab 1. Short']);
	});

	test('the whole site has every page that a reader can come to', () => {
		const [kept, wantedByNoPage] = [pathsOf(['site']), ['404.html', 'runtime/manifest.json']];
		expect(kept).toHaveLength(Object.keys(site).length - wantedByNoPage.length);
		for (const path of wantedByNoPage) expect(kept).not.toContain(path);
		expect(sizeOf(filesOf(manifest, ['site']))).toBe(sizeOf(manifest.files));
	});

	test('the same files make the same build; a text changes the build, not the code', async () => {
		const dir = pathToFileURL(`${folder}/`);
		expect((await writeOffline(dir)).build).toBe(manifest.build);
		await writeFile(join(folder, 'about/index.html'), '<html>about us</html>');
		const next = await writeOffline(dir);
		expect(next.build).not.toBe(manifest.build);
		expect(next.code).toBe(manifest.code);
		expect(await readFile(join(folder, 'index.html'), 'utf8')).toContain(`data-code="${next.code}"`);
	});
});
