// @promise:pages-are-whole
import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const LIMIT_MS = 60_000;
const BASE_PATH = '/deep/';
const ROOT = 'https://course.test/deep/';

/** What is told of a built page to search engines and other programs. */
interface Told {
	readonly canonical: string | undefined;
	readonly openGraph: string | undefined;
	/** Addresses in its JSON-LD. */
	readonly crumbs: readonly string[];
}

/** A build of `tests/address-site`, removed at the end. */
class Built {
	readonly folder: string;

	constructor(name: string) {
		this.folder = `.cache/address-site-${name}`;
	}

	async make(SITE_URL: string | undefined): Promise<void> {
		const { PATH, HOME } = process.env; // not all of it: Vitest puts a BASE_URL there
		await promisify(execFile)(
			'npx',
			['astro', 'build', '--root', 'tests/address-site', '--outDir', `../../${this.folder}`],
			{ env: { PATH, HOME, BASE_PATH, ...(SITE_URL && { SITE_URL }) } },
		);
	}

	read(path: string): Promise<string> {
		return readFile(`${this.folder}/${path}`, 'utf8');
	}

	async told(path: string): Promise<Told> {
		const page = parse(await this.read(path), { blockTextElements: { script: true } });
		const data = page.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}';
		const crumbs: string[] = [];
		JSON.parse(data, (key, value) => {
			if (key === 'item') crumbs.push(value);
			return value;
		});
		return {
			canonical: page.querySelector('link[rel=canonical]')?.getAttribute('href'),
			openGraph: page.querySelector('meta[property="og:url"]')?.getAttribute('content'),
			crumbs,
		};
	}

	async links(): Promise<string[]> {
		const feed = parse(await this.read('changes/feed.xml'));
		return feed.querySelectorAll('feed > link').map((link) => link.getAttribute('href') ?? '');
	}
}

describe('a build that knows its host', () => {
	const site = new Built('known');
	beforeAll(() => site.make('https://course.test'), LIMIT_MS);
	afterAll(() => rm(site.folder, { recursive: true, force: true }));

	test('each page names its address, in full; a hidden one has no canonical link', async () => {
		const part = `${ROOT}part/`;
		expect(await site.told('part/index.html')).toEqual({
			canonical: part,
			openGraph: part,
			crumbs: [ROOT, part],
		});
		expect(await site.told('index.html')).toMatchObject({ canonical: ROOT, openGraph: ROOT });
		expect((await site.told('hidden/index.html')).canonical).toBeUndefined();
	});

	test('sitemap, robots.txt, llms.txt and the feed do so, too', async () => {
		const listed = [...(await site.read('sitemap.xml')).matchAll(/<loc>([^<]+)/g)].map(([, one]) => one);
		expect(listed.sort()).toEqual([ROOT, `${ROOT}part/`]);
		expect(await site.read('robots.txt')).toContain(`Sitemap: ${ROOT}sitemap.xml`);
		expect(await site.read('llms.txt')).toContain(`](${ROOT}part/): `);
		expect(await site.links()).toEqual([`${ROOT}changes/feed.xml`, `${ROOT}changes/`]);
	});
});

describe('a build that does not', () => {
	const site = new Built('unknown');
	beforeAll(() => site.make(undefined), LIMIT_MS);
	afterAll(() => rm(site.folder, { recursive: true, force: true }));

	test('names addresses relative to the file that tells them, so they are right at every path', async () => {
		const [home, here] = ['../', '../part/'];
		expect(await site.told('part/index.html')).toEqual({
			canonical: undefined,
			openGraph: undefined,
			crumbs: [home, here],
		});
		expect(await site.read('llms.txt')).toContain('](part/): ');
		expect(await site.links()).toEqual(['../changes/feed.xml', '../changes/']);
		expect(await site.read('robots.txt')).not.toContain('Sitemap');
		await expect(site.read('sitemap.xml')).rejects.toThrow('ENOENT');
	});
});
