/** Python's worker: made by the sandboxed frame from this file's text; talks with the page over one private port. */
import type { loadPyodide } from 'pyodide';
import { confine } from './confine.ts';
import init from './driver/__init__.py';
import asking from './driver/asking.py';
import display from './driver/display.py';
import errors from './driver/errors.py';
import figures from './driver/figures.py';
import interrupts from './driver/interrupts.py';
import preload from './driver/preload.py';
import reset from './driver/reset.py';
import run from './driver/run.py';
import waiting from './driver/waiting.py';
import { Interpreter } from './interpreter.ts';
import { capMemory } from './memory-cap.ts';
import type { PageMessage, Shown, WorkerMessage } from './protocol.ts';
import { ServedFiles } from './served-files.ts';

const DRIVER = {
	'__init__.py': init,
	'asking.py': asking,
	'display.py': display,
	'errors.py': errors,
	'figures.py': figures,
	'interrupts.py': interrupts,
	'preload.py': preload,
	'reset.py': reset,
	'run.py': run,
	'waiting.py': waiting,
};
const MEMORY_LIMIT_BYTES = 2 ** 30;
/** Nothing answers here; file names are looked up in what the page sent. */
const NOWHERE = 'https://python.invalid/';

// Captured before any reader's code runs: a program that redefines postMessage can neither see nor forge a message.
const postThrough = Function.prototype.call.bind(MessagePort.prototype.postMessage) as (
	port: MessagePort,
	message: WorkerMessage,
	transfer: Transferable[],
) => void;

addEventListener('message', ({ ports: [port] }) => port && serve(port), { once: true });

function serve(port: MessagePort): void {
	const files = new ServedFiles();
	let python: Interpreter | null = null;
	const send = (message: WorkerMessage, transfer: Transferable[] = []) =>
		postThrough(port, message, transfer);

	port.onmessage = ({ data }: MessageEvent<PageMessage>) => {
		switch (data.kind) {
			case 'boot':
				files.add(data.files);
				boot(files, data.lock, data.snapshot).then(
					(interpreter) => {
						python = interpreter;
						send({ kind: 'ready', python: interpreter.python });
					},
					(error: unknown) => send({ kind: 'boot-failed', reason: String(error) }),
				);
				return;
			case 'make-snapshot':
				files.add(data.files);
				makeSnapshot(files, data.lock).then(
					(bytes) => send({ kind: 'snapshot', bytes }, [bytes]),
					(error: unknown) => send({ kind: 'boot-failed', reason: String(error) }),
				);
				return;
			case 'packages':
				files.add(data.files);
				python?.install(data.names).then(
					() => send({ kind: 'installed', names: data.names }),
					(error: unknown) => send({ kind: 'install-failed', reason: String(error) }),
				);
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

async function boot(files: ServedFiles, lock: string, snapshot: ArrayBuffer | null): Promise<Interpreter> {
	const { load, config } = await prepare(files, lock);
	const python = await Interpreter.boot(
		load,
		snapshot ? { ...config, _loadSnapshot: snapshot } : config,
		DRIVER,
	);
	confine();
	return python;
}

async function makeSnapshot(files: ServedFiles, lock: string): Promise<ArrayBuffer> {
	const { load, config } = await prepare(files, lock);
	return Interpreter.snapshot(load, config, DRIVER);
}

/** Pyodide's entry point and options, from the bytes that the page sent. */
async function prepare(files: ServedFiles, lock: string) {
	self.fetch = files.fetch;
	// Before Pyodide looks around, too: it refuses a worker that has importScripts.
	confine();
	capMemory(MEMORY_LIMIT_BYTES);
	const main = (await import(files.moduleUrl('pyodide.mjs'))) as { loadPyodide: typeof loadPyodide };
	const core = (await import(files.moduleUrl('pyodide.asm.mjs'))) as { default: never };
	const config = {
		indexURL: NOWHERE,
		packageBaseUrl: NOWHERE,
		lockFileContents: lock,
		createPyodideModule: core.default,
		checkIntegrity: false,
	};
	return { load: main.loadPyodide, config };
}
