/** SIGINT and SIGALRM, as the interpreter's signal poll expects them. */
const SIGINT = 2;
const SIGALRM = 14;
/** How often a running program lets the page's messages in. */
const LISTEN_EVERY_MS = 50;
/** A program that catches KeyboardInterrupt is interrupted again after this long; at once would interrupt its handler. */
const AGAIN_AFTER_MS = 300;

/**
 * Stands in for the shared buffer of `setInterruptBuffer`, which would need cross-origin isolation: the interpreter
 * polls element 0, and a getter can answer from the clock. No special headers are needed.
 */
export class Interrupts {
	#deadline = Number.POSITIVE_INFINITY;
	#leftMs = 0;
	#stopAsked = false;
	#firedAt = Number.NEGATIVE_INFINITY;
	#listenAt = Number.POSITIVE_INFINITY;
	readonly #listens: boolean;
	/** Who interrupted the current run, if anybody did. */
	by: 'reader' | 'clock' | null = null;

	constructor(listens: boolean) {
		this.#listens = listens;
	}

	arm(limitMs: number): void {
		const now = performance.now();
		this.#deadline = now + limitMs;
		this.#listenAt = this.#listens ? now + LISTEN_EVERY_MS : Number.POSITIVE_INFINITY;
		this.#stopAsked = false;
		this.#firedAt = Number.NEGATIVE_INFINITY;
		this.by = null;
	}

	/** Python waits for the reader: that time does not count. */
	pause(): void {
		this.#leftMs = this.#deadline - performance.now();
		this.#deadline = Number.POSITIVE_INFINITY;
	}

	resume(): void {
		this.#deadline = performance.now() + this.#leftMs;
	}

	disarm(): void {
		this.#deadline = Number.POSITIVE_INFINITY;
		this.#listenAt = Number.POSITIVE_INFINITY;
		this.#stopAsked = false;
	}

	stop(): void {
		this.#stopAsked = true;
		this.by ??= 'reader';
	}

	/** The interpreter's poll: the signal to raise, or 0. */
	get 0(): number {
		const now = performance.now();
		if (this.#stopAsked || now > this.#deadline) {
			if (now - this.#firedAt < AGAIN_AFTER_MS) return 0;
			this.#firedAt = now;
			this.by ??= 'clock';
			return SIGINT;
		}
		if (now > this.#listenAt) {
			this.#listenAt = now + LISTEN_EVERY_MS;
			return SIGALRM;
		}
		return 0;
	}

	/** The interpreter clears what it has read. */
	set 0(_read: number) {}
}
