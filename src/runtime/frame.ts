/**
 * The one script of the sandboxed frame, whose opaque origin holds nothing: it makes the worker in which Python runs, hands
 * it the page's private port, and makes the runtime's files ready for it while the worker is busy with others.
 */
import { inflated } from './inflate.ts';
import type { RuntimeFile } from './protocol.ts';
import type { ReadyFile } from './ready-files.ts';

/** Behind this script stands the frame's policy, which the worker is to inherit. */
const starting = new Promise<Worker | Error>((resolve) => {
	addEventListener('DOMContentLoaded', () => resolve(startWorker()));
});

addEventListener('message', ({ source, data, ports: [port] }: MessageEvent<RuntimeFile | null>) => {
	if (source !== parent) return;
	if (port) void handOver(port);
	if (data) void makeReady(data);
});
parent.postMessage(null, '*'); // it is listening; the event of the frame's loading comes much later

/** From the text that stands before this script: no round trip with the page comes first. */
function startWorker(): Worker | Error {
	try {
		const script = JSON.parse(document.querySelector('script')?.text ?? '') as string;
		return new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
	} catch (error) {
		return new Error(String(error));
	}
}

async function handOver(port: MessagePort): Promise<void> {
	const worker = await starting;
	if (worker instanceof Worker) worker.postMessage(null, [port]);
	else port.postMessage({ kind: 'boot-failed', reason: worker.message });
}

async function makeReady(file: RuntimeFile): Promise<void> {
	const preparing = prepare(file).catch((error: unknown) => ({ name: file.name, reason: String(error) }));
	const [worker, ready] = await Promise.all([starting, preparing]);
	if (!(worker instanceof Worker)) return;
	worker.postMessage(
		ready,
		Object.values(ready).filter((value) => value instanceof ArrayBuffer),
	);
}

/** In the order in which the worker needs them: the interpreter, the standard library, packages. */
const STEPS = ['.wasm', '.zip', '.whl'];

/** What is being made ready, by step. */
const underWay: Promise<unknown>[] = [];

/** The worker inflates the scripts itself, while it waits for the interpreter. */
async function prepare(file: RuntimeFile): Promise<ReadyFile> {
	const step = STEPS.findIndex((ending) => file.name.endsWith(ending));
	if (step < 0) return file;
	const earlier = underWay.slice(0, step);
	const content = Promise.allSettled(earlier).then(() => contentOf(file));
	underWay[step] = content;
	return { name: file.name, content: await content };
}

/** The interpreter is compiled while its bytes are still being inflated. */
function contentOf({ name, bytes }: RuntimeFile): Promise<ArrayBuffer | WebAssembly.Module> {
	return name.endsWith('.wasm')
		? WebAssembly.compileStreaming(inflated(bytes, 'application/wasm'))
		: inflated(bytes).arrayBuffer();
}
