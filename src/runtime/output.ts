import type { Shown } from './protocol.ts';

/** What one run may print, in bytes. A flood of text would freeze the page that has to show it. */
export const OUTPUT_LIMIT_BYTES = 64 * 1024;
/** Small writes are gathered into one message for this long. */
const GATHER_MS = 30;

/** The text of one run on its way to the page: decoded, gathered, capped. */
export class Output {
	readonly #show: (item: Shown) => void;
	readonly #decoders = { out: new TextDecoder(), err: new TextDecoder() };
	#left = OUTPUT_LIMIT_BYTES;
	#capped = false;
	#gathered = '';
	#stream: 'out' | 'err' = 'out';
	#sentAt = 0;

	constructor(show: (item: Shown) => void) {
		this.#show = show;
	}

	/** @returns the number of bytes taken, which is always all of them: Python must not wait for the page. */
	write(stream: 'out' | 'err', bytes: Uint8Array): number {
		if (this.#left <= 0) this.#cap();
		else {
			const part = bytes.subarray(0, this.#left);
			this.#left -= part.length;
			if (stream !== this.#stream) this.flush();
			this.#stream = stream;
			this.#gathered += this.#decoders[stream].decode(part, { stream: true });
			if (performance.now() - this.#sentAt > GATHER_MS) this.flush();
			if (part.length < bytes.length) this.#cap();
		}
		return bytes.length;
	}

	/** Tables and figures come after the text printed before them. */
	item(item: Shown): void {
		this.flush();
		this.#show(item);
	}

	flush(): void {
		if (this.#gathered) this.#show({ kind: 'text', stream: this.#stream, chunk: this.#gathered });
		this.#gathered = '';
		this.#sentAt = performance.now();
	}

	#cap(): void {
		if (this.#capped) return;
		this.#capped = true;
		this.#left = 0;
		this.flush();
		this.#show({ kind: 'capped', limitBytes: OUTPUT_LIMIT_BYTES });
	}
}
