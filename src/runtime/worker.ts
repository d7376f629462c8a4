/** Python's worker: made by the sandboxed frame from this file's text; talks with the page over one private port. */
import { confine } from './confine.ts';
import { Interpreter } from './interpreter.ts';
import { withLibraries, withMemory } from './libraries.ts';
import { type Core, loadCore } from './load-core.ts';
import { capMemory } from './memory-cap.ts';
import type { PageMessage, Shown, WorkerMessage } from './protocol.ts';
import { type ReadyFile, ReadyFiles } from './ready-files.ts';
import { readPicture, squeeze } from './sparse.ts';

type Message<K extends PageMessage['kind']> = Extract<PageMessage, { kind: K }>;

const MEMORY_LIMIT_BYTES = 2 ** 30;

// Captured before any reader's code runs: a program that redefines postMessage can neither see nor forge a message.
const postThrough = Function.prototype.call.bind(MessagePort.prototype.postMessage) as (
	port: MessagePort,
	message: WorkerMessage,
	transfer: Transferable[],
) => void;

const files = new ReadyFiles();

/** From the frame: first the page's port, then the runtime's files. An event that a program made is not trusted. */
addEventListener('message', ({ data, isTrusted, ports: [port] }: MessageEvent<ReadyFile | null>) => {
	if (!isTrusted) return;
	if (port) serve(port);
	else if (data) files.put(data);
});

function serve(port: MessagePort): void {
	let python: Interpreter | null = null;
	const core = prepare(); // no need to wait for the page's first message
	core.catch(() => {}); // told by who waits for it
	const send = (message: WorkerMessage, transfer: Transferable[] = []) =>
		postThrough(port, message, transfer);

	port.onmessage = ({ data }: MessageEvent<PageMessage>) => {
		switch (data.kind) {
			case 'boot':
				boot(core, data).then(
					(interpreter) => {
						confine(); // what Pyodide has put back
						python = interpreter;
						send({ kind: 'ready', python: interpreter.python });
					},
					(error: unknown) => send({ kind: 'boot-failed', reason: String(error) }),
				);
				return;
			case 'make-snapshot':
				makeSnapshot(core, data).then(
					(bytes) => send({ kind: 'snapshot', bytes }, [bytes]),
					(error: unknown) => send({ kind: 'boot-failed', reason: String(error) }),
				);
				return;
			case 'packages':
				packsOf(data.files)
					.then((packs) => python?.install(packs))
					.then(
						() => send({ kind: 'installed', files: data.files }),
						(error: unknown) => send({ kind: 'install-failed', reason: String(error) }),
					);
				return;
			case 'ping':
				send({ kind: 'pong' });
				return;
			case 'run': {
				const { id, program, limitMs } = data;
				const show = (item: Shown) =>
					send({ kind: 'shown', id, item }, item.kind === 'figure' ? [item.png] : []);
				const askReader = (prompt: string) => send({ kind: 'asks', id, prompt });
				const started = performance.now();
				python?.run(program, { limitMs, show, askReader }).then((outcome) => {
					send({ kind: 'done', id, outcome, ms: performance.now() - started });
				});
				return;
			}
			case 'answer':
				python?.answer(data.line);
				return;
			case 'stop':
				python?.stop();
				return;
			default:
				data satisfies never;
		}
	};
}

/** Does what can be done before the page says what is wanted. */
async function prepare(): Promise<Core> {
	// Before Pyodide looks around, too: it refuses a worker that has importScripts.
	confine();
	capMemory(MEMORY_LIMIT_BYTES);
	return loadCore(files);
}

async function boot(
	preparing: Promise<Core>,
	{ lock, snapshot, packages }: Message<'boot'>,
): Promise<Interpreter> {
	const picture = snapshot && readPicture(snapshot);
	const [packs, core] = await Promise.all([packsOf(packages), preparing]);
	const { load, create, driver } = core;
	if (!picture) return Interpreter.boot(load, { ...core.config(lock), createPyodideModule: create }, driver);
	const createPyodideModule = withMemory(withLibraries(create, packs).create, picture);
	const options = { ...core.config(lock, 'picture'), createPyodideModule, _loadSnapshot: picture.head };
	const python = await Interpreter.boot(load, options, driver);
	python.install(packs);
	python.putLibrary(await core.library());
	return python;
}

async function makeSnapshot(
	core: Promise<Core>,
	{ lock, packages, modules }: Message<'make-snapshot'>,
): Promise<ArrayBuffer> {
	const { load, create, driver, config } = await core;
	const packs = await packsOf(packages);
	const libraries = withLibraries(create, packs);
	const options = { ...config(lock), createPyodideModule: libraries.create };
	return squeeze(await Interpreter.snapshot(load, options, driver, { packs, libraries, modules }));
}

function packsOf(names: readonly string[]): Promise<ArrayBuffer[]> {
	return Promise.all(names.map((name) => files.bytes(name)));
}
