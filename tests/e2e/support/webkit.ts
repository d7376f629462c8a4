import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { freePort } from '#src/cli/free-port.ts';
import type { WebKitPrograms } from '#src/cli/webkit.ts';

const START_LIMIT_MS = 30_000;
const SCRIPT_LIMIT_MS = 120_000;

interface Session {
	readonly sessionId: string;
}

type Settled = { readonly value: unknown } | { readonly error: string };

/** One window of WebKitGTK's browser on a screen that nobody sees, driven over WebDriver. */
export class WebKit {
	readonly #processes: readonly ChildProcess[];
	readonly #address: string;
	#session = '';

	private constructor(processes: readonly ChildProcess[], address: string) {
		this.#processes = processes;
		this.#address = address;
	}

	/** @throws Error when it does not start. */
	static async open({ browser, driver, screen }: WebKitPrograms): Promise<WebKit> {
		const xvfb = spawn(screen, ['-displayfd', '3', '-nolisten', 'tcp'], {
			stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
		});
		const [display] = await once(xvfb.stdio[3] as Readable, 'data');
		const port = await freePort();
		const server = spawn(driver, [`--port=${port}`], {
			stdio: 'ignore',
			env: { ...process.env, DISPLAY: `:${String(display).trim()}` },
		});
		const webkit = new WebKit([server, xvfb], `http://127.0.0.1:${port}/session`);
		const own = { binary: browser, args: ['--automation'] };
		const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': own } };
		await webkit.#listening();
		const { sessionId } = (await webkit.#send('POST', '', { capabilities })) as Session;
		webkit.#session = `/${sessionId}`;
		await webkit.#send('POST', '/timeouts', { script: SCRIPT_LIMIT_MS });
		return webkit;
	}

	/** Settles when the page has loaded. */
	async goto(url: string): Promise<void> {
		await this.#send('POST', '/url', { url });
	}

	/**
	 * What `function_` returns or resolves with in the page; plain data, as its parameters.
	 * @throws Error with the page's message.
	 */
	async evaluate<T, P extends readonly unknown[]>(
		function_: (...parameters: P) => T | Promise<T>,
		...parameters: P
	): Promise<T> {
		const call = `(${function_})(...${JSON.stringify(parameters)})`;
		const script = `Promise.resolve(${call}).then((value) => ({ value }), (error) => ({ error: String(error) })).then(arguments[0])`;
		const settled = (await this.#send('POST', '/execute/async', { script, args: [] })) as Settled;
		if ('error' in settled) throw new Error(settled.error);
		return settled.value as T;
	}

	async close(): Promise<void> {
		await this.#send('DELETE', '', undefined).catch(() => {});
		for (const process of this.#processes) {
			const ended = once(process, 'exit');
			process.kill();
			await ended;
		}
	}

	/** Until the driver answers. */
	async #listening(): Promise<void> {
		const latest = performance.now() + START_LIMIT_MS;
		const status = this.#address.replace(/session$/, 'status');
		while (!(await fetch(status).catch(() => null))) {
			if (performance.now() > latest) throw new Error('WebKitWebDriver did not start');
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}

	async #send(method: 'POST' | 'DELETE', path: string, body: unknown): Promise<unknown> {
		const answer = await fetch(this.#address + this.#session + path, {
			method,
			...(body !== undefined && { body: JSON.stringify(body) }),
		});
		const { value } = (await answer.json()) as { readonly value: unknown };
		if (!answer.ok) throw new Error(`WebKit: ${(value as { readonly message: string }).message}`);
		return value;
	}
}
