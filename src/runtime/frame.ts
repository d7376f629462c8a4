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

/**
 * The interpreter itself is compiled while its bytes are still being inflated. Meanwhile the worker waits for it, and can
 * inflate what else it needs to start; what is needed later it gets ready for use.
 */
async function prepare(file: RuntimeFile): Promise<ReadyFile> {
	const { name, bytes } = file;
	if (name.endsWith('.wasm'))
		return { name, content: await WebAssembly.compileStreaming(inflated(bytes, 'application/wasm')) };
	return name.endsWith('.whl') ? { name, content: await inflated(bytes).arrayBuffer() } : file;
}
