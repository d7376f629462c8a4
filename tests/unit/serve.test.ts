import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '#src/cli/serve.ts';

const RUNTIME = 'runtime/0123456789abcdef';
let folder: string;
let site: Served;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'serve-'));
	await mkdir(join(folder, `site/${RUNTIME}`), { recursive: true });
	await mkdir(join(folder, 'site/stages'));
	await writeFile(join(folder, 'secret.txt'), 'secret');
	await writeFile(join(folder, 'site/index.html'), 'home');
	await writeFile(join(folder, 'site/404.html'), 'not here');
	await writeFile(join(folder, 'site/stages/index.html'), 'stages');
	for (const name of ['a.wasm', 'a.mjs', 'a.packed'])
		await writeFile(join(folder, `site/${RUNTIME}/${name}`), '');
	site = await serve(join(folder, 'site'), { base: '/sub/', port: 0 });
});

afterAll(async () => {
	site.close();
	await rm(folder, { recursive: true });
});

const get = (path: string, init?: RequestInit) => fetch(new URL(path, site.url), init);

test.each([
	['', 200, 'home'],
	['stages/', 200, 'stages'],
	['missing/', 404, 'not here'],
	['/elsewhere/', 404, 'not here'],
])('%s answers %i', async (path, status, text) => {
	const response = await get(path);
	expect([response.status, await response.text()]).toEqual([status, text]);
	expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
});

test('the root leads to the base path', async () => {
	expect((await get('/')).url).toBe(site.url);
});

test.each([
	['a.wasm', 'application/wasm'],
	['a.mjs', 'text/javascript'],
	['a.packed', 'application/octet-stream'],
])('%s is %s and never fetched again', async (name, type) => {
	const { headers } = await get(`${RUNTIME}/${name}`);
	expect(headers.get('content-type')).toBe(type);
	expect(headers.get('cache-control')).toContain('immutable');
});

test('a page is asked for again, and not sent again', async () => {
	const { headers } = await get('stages/');
	expect(headers.get('cache-control')).toBe('no-cache');
	const again = await get('stages/', { headers: { 'if-none-match': headers.get('etag') ?? '' } });
	expect(again.status).toBe(304);
});

test.each([
	'/sub/../../secret.txt',
	'/sub/%2e%2e/%2e%2e/secret.txt',
	'/sub/..%2f..%2fsecret.txt',
	'/sub//etc/passwd',
])('%s does not leave the folder', async (path) => {
	const { hostname, port } = new URL(site.url);
	const status = await new Promise((resolve, reject) => {
		// `fetch` would tidy the path up first.
		request({ hostname, port, path }, (response) => resolve(response.resume().statusCode))
			.on('error', reject)
			.end();
	});
	expect(status).toBe(404);
});

test('a taken port is passed over', async () => {
	const { port } = new URL(site.url);
	const second = await serve(join(folder, 'site'), { base: '/', port: Number(port) });
	expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(port));
	second.close();
});
