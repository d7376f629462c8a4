import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const START_LIMIT_MS = 60_000;

/** Firefox shall ask no server of its makers while it is tested. */
const PREFERENCES: Readonly<Record<string, boolean | number | string>> = {
	'app.normandy.enabled': false,
	'app.update.disabledForTesting': true,
	'browser.safebrowsing.malware.enabled': false,
	'browser.safebrowsing.phishing.enabled': false,
	'browser.shell.checkDefaultBrowser': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'extensions.systemAddon.update.enabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'services.settings.server': 'data:,',
	'toolkit.telemetry.enabled': false,
};

interface Answer {
	readonly id?: number;
	readonly result?: unknown;
	readonly error?: string;
	readonly message?: string;
}

type Evaluated =
	| { readonly type: 'success'; readonly result: { readonly value?: string } }
	| { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** One tab of a Firefox that was not built for Playwright, driven over WebDriver BiDi. */
export class Firefox {
	readonly #process: ChildProcess;
	readonly #profile: string;
	readonly #socket: WebSocket;
	readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
	#lastId = 0;
	#tab = '';

	private constructor(process: ChildProcess, profile: string, socket: WebSocket) {
		this.#process = process;
		this.#profile = profile;
		this.#socket = socket;
		socket.addEventListener('message', ({ data }) => {
			const { id, result, error, message } = JSON.parse(String(data)) as Answer;
			const waiting = this.#waiting.get(id ?? -1);
			if (error) waiting?.reject(new Error(`Firefox: ${error}: ${message}`));
			else waiting?.resolve(result);
		});
	}

	/** @param path of its program. @throws Error when it does not start. */
	static async open(path: string): Promise<Firefox> {
		const profile = await mkdtemp(join(tmpdir(), 'firefox-'));
		const lines = Object.entries(PREFERENCES).map(
			([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
		);
		await writeFile(join(profile, 'user.js'), lines.join('\n'));
		const options = ['--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', profile];
		const process = spawn(path, options, { stdio: ['ignore', 'ignore', 'pipe'] });
		const socket = new WebSocket(`${await addressOf(process)}/session`);
		await new Promise((resolve, reject) => {
			socket.addEventListener('open', resolve);
			socket.addEventListener('error', () => reject(new Error('Firefox does not answer')));
		});
		const firefox = new Firefox(process, profile, socket);
		await firefox.#send('session.new', { capabilities: {} });
		const { context } = (await firefox.#send('browsingContext.create', { type: 'tab' })) as {
			readonly context: string;
		};
		firefox.#tab = context;
		return firefox;
	}

	/** Settles when the page has loaded. */
	async goto(url: string): Promise<void> {
		await this.#send('browsingContext.navigate', { context: this.#tab, url, wait: 'complete' });
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
		const expression = `Promise.resolve(${call}).then((value) => JSON.stringify({ value }))`;
		const target = { context: this.#tab };
		const answer = (await this.#send('script.evaluate', {
			expression,
			target,
			awaitPromise: true,
		})) as Evaluated;
		if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
		return (JSON.parse(answer.result.value ?? '{}') as { readonly value: T }).value;
	}

	async close(): Promise<void> {
		const ended = new Promise((resolve) => this.#process.once('exit', resolve));
		await Promise.race([this.#send('browser.close', {}), ended]).catch(() => this.#process.kill());
		await ended;
		await rm(this.#profile, { recursive: true, force: true });
	}

	#send(method: string, params: object): Promise<unknown> {
		const id = ++this.#lastId;
		const waiting = Promise.withResolvers<unknown>();
		this.#waiting.set(id, waiting);
		this.#socket.send(JSON.stringify({ id, method, params }));
		return waiting.promise;
	}
}

/** Where it listens, which it says once it does. */
function addressOf(process: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let said = '';
		const late = setTimeout(() => {
			process.kill();
			reject(new Error(`Firefox did not start: ${said}`));
		}, START_LIMIT_MS);
		process.stderr?.on('data', (chunk: Buffer) => {
			said += chunk;
			const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
			if (!address) return;
			clearTimeout(late);
			resolve(address);
		});
		process.once('error', reject);
		process.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${said}`)));
	});
}
