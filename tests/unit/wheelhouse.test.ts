import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Cache, openCache } from '#src/wheelhouse/cache.ts';
import { fetchWheels } from '#src/wheelhouse/fetch-wheels.ts';
import type { Wheel } from '#src/wheelhouse/lock.ts';
import { sha256 } from '#src/wheelhouse/sha256.ts';
import { cdn } from '#src/wheelhouse/sources/cdn.ts';
import type { Answer, Source } from '#src/wheelhouse/sources/source.ts';

const good = new TextEncoder().encode('what the lock promises');
const bad = new TextEncoder().encode('what somebody put there');
const file = 'thing-1.0-py3-none-any.whl';
const wheel: Wheel = {
	...{ name: 'thing', version: '1.0', file, sha256: sha256(good), size: good.length, licence: 'MIT' },
	...{ homepage: 'https://thing.example/', imports: ['thing'], depends: [], sources: [{ kind: 'cdn' }] },
};

let folder: string;
let cache: Cache;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'wheelhouse-test-'));
	cache = openCache(folder);
});
afterEach(() => rm(folder, { recursive: true }));

function giving(name: string, bytes: Uint8Array): Source & { asked: number } {
	return {
		name,
		asked: 0,
		serves: () => true,
		async *get(wheels) {
			this.asked += wheels.length;
			for (const wheel of wheels) yield { kind: 'found', wheel, bytes };
		},
	};
}

const quiet = () => {};

async function all(answers: AsyncIterable<Answer>): Promise<Answer[]> {
	const list: Answer[] = [];
	for await (const answer of answers) list.push(answer);
	return list;
}

describe('fetching wheels', () => {
	test('refuses a wrong digest, says so, and leaves nothing behind', async () => {
		const fetching = fetchWheels([wheel], cache, [giving('a bad mirror', bad)], quiet);
		await expect(fetching).rejects.toThrow(
			new RegExp(
				`${file}[^]*a bad mirror: refused: its sha256 is ${sha256(bad)}[^]*${wheel.sha256}[^]*run again`,
			),
		);
		expect(await readdir(folder)).toEqual([]);
	});

	test('asks the next source when one brings something wrong', async () => {
		const lines: string[] = [];
		const sources = [giving('bad', bad), giving('good', good)];
		await fetchWheels([wheel], cache, sources, (line) => lines.push(line));
		expect(await cache.read(wheel.sha256)).toEqual(Buffer.from(good));
		expect(await readdir(folder)).toEqual([wheel.sha256]);
		expect(lines.join('\n')).toContain('refused');
	});

	test('asks nobody for what the cache has', async () => {
		await cache.put(wheel.sha256, good);
		const source = giving('good', good);
		await fetchWheels([wheel], cache, [source], quiet);
		expect(source.asked).toBe(0);
	});

	test('fetches again what is damaged in the cache', async () => {
		await writeFile(join(folder, wheel.sha256), bad);
		await fetchWheels([wheel], cache, [giving('good', good)], quiet);
		expect(await readFile(join(folder, wheel.sha256))).toEqual(Buffer.from(good));
	});

	test('names a wheel that no source serves', async () => {
		const nobody: Source = { ...giving('nobody', bad), serves: () => false };
		await expect(fetchWheels([wheel], cache, [nobody], quiet)).rejects.toThrow(`${file}\n    no source`);
	});
});

describe('the CDN', () => {
	const other: Wheel = { ...wheel, file: 'other-1.0-py3-none-any.whl' };
	const server = createServer((request, response) => {
		response.statusCode = request.url === `/full/${file}` ? 200 : 404;
		response.end(good);
	});

	test('serves by file name; what it lacks is absent', async () => {
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const { port } = server.address() as AddressInfo;
		const source = cdn(`http://127.0.0.1:${port}/full/`);
		const answers = await all(source.get([wheel, other]));
		server.close();
		expect(answers).toMatchObject([{ kind: 'found', bytes: good }, { kind: 'absent' }]);
		expect(JSON.stringify(answers[1])).toContain('answered 404');
	});

	test('is tried once when it is unreachable, and the next source is asked', async () => {
		let tried = 0;
		const broken = createTcpServer((socket) => {
			tried += 1;
			socket.destroy();
		});
		await new Promise<void>((resolve) => broken.listen(0, '127.0.0.1', resolve));
		const { port } = broken.address() as AddressInfo;
		const gone = cdn(`http://127.0.0.1:${port}/full/`);
		const answers = await all(gone.get([wheel, other]));
		expect(answers.map(({ kind }) => kind)).toEqual(['absent', 'absent']);
		expect(tried).toBe(1);
		await fetchWheels([wheel], cache, [gone, giving('good', good)], quiet);
		broken.close();
		expect(await cache.read(wheel.sha256)).not.toBeNull();
	});
});
