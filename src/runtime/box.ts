import { isWorkerMessage } from './check-message.ts';
import frameScript from './frame.ts?bundled';
import type { PageMessage, RuntimeFile, WorkerMessage } from './protocol.ts';
import workerSource from './worker.ts?bundled';

/**
 * Beside the page's own policy, which the frame and its worker inherit and which would let them ask this site. It stands behind
 * the frame's script, so that it need not name it, and before anything that the script starts.
 */
const FRAME_POLICY = "default-src 'none'; script-src 'wasm-unsafe-eval' blob:; worker-src blob:";

/** `<` could end the element that holds the worker's text. */
const WORKER_TEXT = JSON.stringify(workerSource).replaceAll('<', '\\u003c');

const FRAME_PAGE = `<!doctype html><script type="application/json">${WORKER_TEXT}</script><script>${frameScript}</script><meta http-equiv="content-security-policy" content="${FRAME_POLICY}">`;

/** How long a frame may take to load: it has no file to wait for. */
const FRAME_LIMIT_MS = 5000;

/**
 * The sandboxed frame and the worker in it: an opaque origin, so that Python can't reach this site's storage, pages or
 * network. Hangs outside `body`, where it survives the router's page changes.
 */
export class Box {
	readonly #frame = document.createElement('iframe');
	readonly #port: MessagePort;
	onMessage: (message: WorkerMessage) => void = () => {};

	private constructor(port: MessagePort) {
		this.#port = port;
		port.onmessage = ({ data }: MessageEvent<unknown>) => {
			if (isWorkerMessage(data)) this.onMessage(data);
		};
	}

	/** @throws Error when this browser does not let the frame start. */
	static async open(): Promise<Box> {
		const { port1, port2 } = new MessageChannel();
		const box = new Box(port1);
		const frame = box.#frame;
		frame.setAttribute('sandbox', 'allow-scripts');
		frame.hidden = true;
		frame.title = 'Python';
		frame.srcdoc = FRAME_PAGE;
		document.documentElement.append(frame);
		await listening(frame);
		// An opaque origin can't be named; the frame is this page's own and its script is fixed.
		frame.contentWindow?.postMessage(null, '*', [port2]);
		return box;
	}

	post(message: PageMessage): void {
		// In one copy: a picture of memory is tens of megabytes.
		this.#port.postMessage(message, message.kind === 'boot' && message.snapshot ? [message.snapshot] : []);
	}

	/** The frame makes the file ready while the worker may be busy. Its bytes are gone from the page then. */
	send(file: RuntimeFile): void {
		this.#frame.contentWindow?.postMessage(file, '*', [file.bytes]);
	}

	/** Ends the worker, whatever it is doing. */
	close(): void {
		this.onMessage = () => {};
		this.#port.close();
		this.#frame.remove();
	}
}

/** The frame says that it is listening. */
function listening(frame: HTMLIFrameElement): Promise<void> {
	return new Promise((resolve, reject) => {
		const heard = new AbortController();
		const late = setTimeout(() => {
			heard.abort();
			reject(new Error('this browser did not start the frame for Python'));
		}, FRAME_LIMIT_MS);
		const hear = ({ source }: MessageEvent): void => {
			if (source !== frame.contentWindow) return;
			clearTimeout(late);
			heard.abort();
			resolve();
		};
		addEventListener('message', hear, { signal: heard.signal });
	});
}
