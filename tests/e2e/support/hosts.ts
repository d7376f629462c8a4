import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '#src/cli/free-port.ts';
import { installWithApt } from '#src/cli/install-with-apt.ts';
import { providePython } from '#src/cli/python.ts';
import { type Host, servePlainly, TYPES } from './plain-server.ts';

/** Ends in `.test`, so it is nobody's; the browser is told that it is this machine. Unlike `localhost` it is no secure context. */
export const INSECURE_NAME = 'site.test';
const START_LIMIT_MS = 20_000;

export interface HostKind {
	readonly name: string;
	/** @returns the served site, or why this machine can't. */
	start(folder: string): Promise<Host | { readonly reason: string }>;
	/** Browsers refuse its modules, and say so. */
	readonly refusesModules?: boolean;
	/** Browsers keep nothing of it for offline use; what the page says of that. */
	readonly keepsNothing?: RegExp;
}

const DEEP = '/deep/sub/path/';

/** Hosts as people have them, from the best to the worst. */
export const hosts: readonly HostKind[] = [
	{ name: 'at the root of a host', start: (folder) => servePlainly(folder, { base: '/', types: TYPES }) },
	{ name: 'below a path', start: (folder) => servePlainly(folder, { base: DEEP, types: TYPES }) },
	{ name: 'nginx', start: startNginx },
	{ name: 'python -m http.server', start: startPythonServer },
	{
		name: 'plain http, which is no secure context',
		start: (folder) => servePlainly(folder, { base: DEEP, types: TYPES, name: INSECURE_NAME }),
		keepsNothing: /plain http/,
	},
	{
		name: 'a wrong media type for WebAssembly and whatever else is not of the web of 1999',
		start: (folder) =>
			servePlainly(folder, {
				base: '/',
				types: { ...TYPES, '.wasm': 'text/plain', '.packed': 'text/plain' },
			}),
	},
	{
		name: 'a wrong media type for scripts',
		start: (folder) => servePlainly(folder, { base: '/', types: { ...TYPES, '.js': 'text/plain' } }),
		refusesModules: true,
		keepsNothing: /could not be started/,
	},
	{
		name: 'no header but the length',
		start: (folder) => servePlainly(folder, { base: DEEP, types: null }),
		refusesModules: true,
		keepsNothing: /could not be started/,
	},
];

/** With the very lines that docs/hosting.md recommends. */
async function startNginx(folder: string): Promise<Host | { reason: string }> {
	const nginx = await provideNginx();
	if (!nginx) return { reason: 'nginx is not installed and could not be' };
	const port = await freePort();
	const own = await mkdtemp(join(tmpdir(), 'nginx-'));
	const recipe = /```nginx\n([\s\S]*?)```/.exec(await readFile('docs/hosting.md', 'utf8'))?.[1] ?? '';
	const server = recipe
		.replace(/listen [^;]+;/, `listen 127.0.0.1:${port};`)
		.replace(/root [^;]+;/, `root ${resolve(folder)};`);
	const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(what) => `${what}_temp_path ${own};`,
	);
	await writeFile(
		join(own, 'nginx.conf'),
		[
			`pid ${own}/pid; error_log stderr; daemon off; ${process.getuid?.() === 0 ? 'user root;' : ''}`,
			'events {}',
			`http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; ${paths.join(' ')}`,
			server,
			'}',
		].join('\n'),
	);
	const host = await startProgram(nginx, ['-p', own, '-c', 'nginx.conf'], port);
	return {
		...host,
		close: () => {
			host.close();
			void rm(own, { recursive: true, force: true });
		},
	};
}

async function startPythonServer(folder: string): Promise<Host> {
	const port = await freePort();
	return startProgram(
		await providePython(),
		['-m', 'http.server', '--bind', '127.0.0.1', '--directory', folder, String(port)],
		port,
	);
}

async function startProgram(program: string, parameters: readonly string[], port: number): Promise<Host> {
	const child = spawn(program, parameters, { stdio: 'ignore' });
	const url = `http://127.0.0.1:${port}/`;
	await answers(url, child);
	return { url, close: () => child.kill() };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
	const latest = performance.now() + START_LIMIT_MS;
	while (performance.now() < latest && child.exitCode === null) {
		if (await fetch(url).catch(() => null)) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	child.kill();
	throw new Error(`${child.spawnfile} does not serve`);
}

const run = promisify(execFile);

/** Debian's, installed when it lacks and this is a Debian where one may. */
async function provideNginx(): Promise<string | null> {
	const starts = () =>
		run('/usr/sbin/nginx', ['-v']).then(
			() => '/usr/sbin/nginx',
			() => null,
		);
	const found = await starts();
	if (found) return found;
	await installWithApt('nginx-light');
	return starts();
}
