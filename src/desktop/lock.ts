/** `node src/desktop/lock.ts`: from `wanted.txt` to `requirements.txt`, with all that they depend on and the digests of their wheels. */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'astro/zod';
import { findPython } from './find-python.ts';

const run = promisify(execFile);
const WANTED = fileURLToPath(new URL('wanted.txt', import.meta.url));
const LOCKED = new URL('requirements.txt', import.meta.url);
/** Linux machines that a recording may be made on. */
const PLATFORMS = ['x86_64', 'aarch64'].map((arch) =>
	['manylinux_2_28', 'manylinux_2_27', 'manylinux_2_17', 'manylinux2014'].flatMap((base) => [
		'--platform',
		`${base}_${arch}`,
	]),
);

const report = z.object({
	install: z.array(
		z.object({
			metadata: z.object({ name: z.string(), version: z.string() }),
			download_info: z.object({ archive_info: z.object({ hashes: z.object({ sha256: z.string() }) }) }),
		}),
	),
});

const python = await findPython();
const digests = new Map<string, Set<string>>();
for (const platform of PLATFORMS) {
	const options = ['--dry-run', '--ignore-installed', '--quiet', '--only-binary=:all:', '--target', 'unused'];
	const { stdout } = await run(
		python,
		['-m', 'pip', 'install', ...options, ...platform, '--report', '-', '--requirement', WANTED],
		{ maxBuffer: 2 ** 26 },
	);
	for (const { metadata, download_info } of report.parse(JSON.parse(stdout)).install) {
		const pin = `${metadata.name.toLowerCase().replaceAll('_', '-')}==${metadata.version}`;
		digests.set(pin, (digests.get(pin) ?? new Set()).add(download_info.archive_info.hashes.sha256));
	}
}
const lines = [...digests].map(([pin, set]) =>
	[pin, ...[...set].sort().map((sha256) => `--hash=sha256:${sha256}`)].join(' \\\n    '),
);
const head = (await readFile(WANTED, 'utf8')).split('\n')[0];
await writeFile(LOCKED, `${head}\n# Written by: node src/desktop/lock.ts\n${lines.sort().join('\n')}\n`);
console.log(`${digests.size} packages locked`);
