/**
 * `npm start [-- --port 4321] [--base /sub/]`: builds the site if anything changed since the last build, and serves it.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { digestInputs } from './input-digest.ts';
import { serve } from './serve.ts';
import { duration, runCommand } from './step.ts';

const SITE = 'dist';
const STAMP = '.cache/built-from.txt';

const { values } = parseArgs({
	options: { port: { type: 'string', default: '4321' }, base: { type: 'string' } },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
	console.error(`--port ${values.port}: give a number from 0 to 65535`);
	process.exit(1);
}
const base = `/${values.base ?? process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');

const inputs = await digestInputs(process.cwd(), [base, process.env.SITE_URL ?? '']);
const isBuilt = (await readText(STAMP)) === inputs && (await readText(`${SITE}/index.html`)) !== null;
if (isBuilt) console.log('Nothing changed since the last build: serving it.');
else await build();
const { url } = await serve(SITE, { base, port });
console.log(`\n  Python for AI & Data: ${url}\n  Stop with Ctrl-C.`);

async function build(): Promise<void> {
	console.log('Building the site. The first time takes some minutes.');
	const began = performance.now();
	await rm(STAMP, { force: true });
	if (!(await runCommand(['npm', 'run', 'build'], { BASE_PATH: base }))) {
		console.error('The build failed; the message above says why.');
		process.exit(1);
	}
	await mkdir('.cache', { recursive: true });
	await writeFile(STAMP, inputs);
	console.log(`Built in ${duration(performance.now() - began)}.`);
}

function readText(path: string): Promise<string | null> {
	return readFile(path, 'utf8').catch(() => null);
}
