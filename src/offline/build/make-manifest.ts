import { readFile } from 'node:fs/promises';
import { entriesOf, packagesFor } from '#src/runtime/packages.ts';
import type { Manifest } from '#src/wheelhouse/manifest.ts';
import { isPython, type OfflineManifest, type Part, type SiteFile } from '../manifest.ts';
import { digestOf } from './hash-files.ts';
import { type ChapterName, type PageContents, readPage } from './read-page.ts';

/** What every page may load, the pages that lead to the others, and the search with its index. */
const SHELL =
	/^(_astro\/.*|pagefind\/.*|texts\/.*|(records|words)\.json|favicon\.svg|((stages|labs|search|offline)\/)?)$/;

/**
 * @param dir the folder of the built site, as a URL that ends in a slash.
 * @param files all that can be kept of it.
 * @throws Error when a stage's or lab's page links to an exercise that is not there.
 */
export async function makeManifest(
	dir: URL,
	files: readonly SiteFile[],
	code: string,
): Promise<OfflineManifest> {
	const runtime = JSON.parse(await readFile(new URL('runtime/manifest.json', dir), 'utf8')) as Manifest;
	const pages = new Map<string, PageContents>();
	for (const { path } of files) {
		if (!/^(stages|labs|exercises)\/./.test(path) || !path.endsWith('/')) continue;
		pages.set(path, readPage(path, await readFile(new URL(`${path}index.html`, dir), 'utf8')));
	}
	return {
		build: digestOf(files),
		code,
		files: files.filter(({ path }) => !path.startsWith('runtime/') || isPython(path)),
		shell: files.map(({ path }) => path).filter((path) => SHELL.test(path)),
		parts: [...pages]
			.flatMap(([path, { chapter }]) => (chapter ? [{ path, chapter }] : []))
			.sort((a, b) => inOrder(a.chapter, b.chapter))
			.map(({ path, chapter }) => partOf(path, chapter, pages, runtime)),
	};
}

/** Stages come before labs. */
function inOrder(a: ChapterName, b: ChapterName): number {
	return b.kind.localeCompare(a.kind) || a.number - b.number;
}

/** The chapter's pages, the exercises that they link to, and the files of Python that their programs need. */
function partOf(
	root: string,
	{ id, title, kind, number }: ChapterName,
	pages: ReadonlyMap<string, PageContents>,
	runtime: Manifest,
): Part {
	const own = [...pages.keys()].filter((path) => path.startsWith(root));
	const linked = own.flatMap((path) => pages.get(path)?.exercises ?? []);
	const paths = [...new Set([...own, ...linked])];
	const programs = paths.flatMap((path) => {
		const page = pages.get(path);
		if (!page) throw new Error(`${root} links to ${path}, which is not among the built pages`);
		return page.programs;
	});
	const names = new Set(programs.flatMap((program) => packagesFor(program, runtime)));
	const python = [...runtime.core, ...entriesOf(runtime, [...names])].map((entry) => `runtime/${entry.path}`);
	return { id, title: `${kind === 'Lab' ? 'Lab ' : ''}${number}. ${title}`, paths: [...paths, ...python] };
}
