/**
 * The one script of the sandboxed frame, whose opaque origin holds nothing: it makes the worker in which Python runs, hands
 * it the page's private port, and makes the runtime's files ready for it while the worker is busy with others.
 */
import { inflated } from './inflate.ts';
import type { RuntimeFile } from './protocol.ts';
import type { ReadyFile } from './ready-files.ts';

type FromPage = { readonly script: string } | RuntimeFile;

let worker: Worker | null = null;

addEventListener('message', ({ source, data, ports: [port] }: MessageEvent<FromPage>) => {
	if (source !== parent) return;
	if ('script' in data) {
		if (port && !worker) startWorker(data.script, port);
	} else {
		prepare(data).then(
			(file) => worker?.postMessage(file, file.content instanceof ArrayBuffer ? [file.content] : []),
			(error: unknown) => worker?.postMessage({ name: data.name, reason: String(error) } satisfies ReadyFile),
		);
	}
});

function startWorker(script: string, port: MessagePort): void {
	try {
		worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
		worker.postMessage(null, [port]);
	} catch (error) {
		port.postMessage({ kind: 'boot-failed', reason: String(error) });
	}
}

/** The interpreter itself is compiled while its bytes are still being inflated. */
async function prepare({ name, bytes }: RuntimeFile): Promise<ReadyFile & { content: unknown }> {
	if (!name.endsWith('.wasm')) return { name, content: await inflated(bytes).arrayBuffer() };
	return { name, content: await WebAssembly.compileStreaming(inflated(bytes, 'application/wasm')) };
}
