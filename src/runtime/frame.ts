/**
 * The one script of the sandboxed frame, whose opaque origin holds nothing: it makes the worker in which Python runs, hands
 * it the page's private port, and makes the runtime's files ready for it while the worker is busy with others.
 */
import { inflated } from './inflate.ts';
import type { RuntimeFile } from './protocol.ts';
import type { ReadyFile } from './ready-files.ts';

let starting: Worker | Error | null = null;

/** Behind this script stands the frame's policy, which the worker is to inherit. */
addEventListener('DOMContentLoaded', () => {
	starting = startWorker();
});

addEventListener('message', ({ source, data, ports: [port] }: MessageEvent<RuntimeFile | null>) => {
	if (source !== parent) return;
	if (port) handOver(port);
	if (data) void makeReady(data);
});

/** From the text that stands before this script: no round trip with the page comes first. */
function startWorker(): Worker | Error {
	try {
		const script = JSON.parse(document.querySelector('script')?.text ?? '') as string;
		return new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
	} catch (error) {
		return new Error(String(error));
	}
}

function handOver(port: MessagePort): void {
	if (starting instanceof Worker) starting.postMessage(null, [port]);
	else port.postMessage({ kind: 'boot-failed', reason: starting?.message });
}

async function makeReady(file: RuntimeFile): Promise<void> {
	const worker = starting;
	if (!(worker instanceof Worker)) return;
	try {
		const ready = await prepare(file);
		worker.postMessage(ready, ready.content instanceof ArrayBuffer ? [ready.content] : []);
	} catch (error) {
		worker.postMessage({ name: file.name, reason: String(error) } satisfies ReadyFile);
	}
}

/** The interpreter itself is compiled while its bytes are still being inflated. */
async function prepare({ name, bytes }: RuntimeFile): Promise<ReadyFile & { content: unknown }> {
	if (!name.endsWith('.wasm')) return { name, content: await inflated(bytes).arrayBuffer() };
	return { name, content: await WebAssembly.compileStreaming(inflated(bytes, 'application/wasm')) };
}
