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
	readonly #cutWaiting: () => void;
	readonly #look: () => void;
	#cutting = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Who interrupted the current run, if anybody did. */
	by: 'reader' | 'clock' | null = null;

	/**
	 * @param cutWaiting ends a program's `await`, during which nothing polls.
	 * @param look makes the code that polls look for the signal it is told of.
	 */
	constructor(listens: boolean, cutWaiting: () => void, look: () => void) {
		this.#listens = listens;
		this.#cutWaiting = cutWaiting;
		this.#look = look;
	}

	arm(limitMs: number): void {
		const now = performance.now();
		this.#deadline = now + limitMs;
		this.#listenAt = this.#listens ? now + LISTEN_EVERY_MS : Number.POSITIVE_INFINITY;
		this.#stopAsked = false;
		this.#firedAt = Number.NEGATIVE_INFINITY;
		this.by = null;
		this.#wake(limitMs);
	}

	/** Python waits for the reader: that time does not count. */
	pause(): void {
		this.#leftMs = this.#deadline - performance.now();
		this.#deadline = Number.POSITIVE_INFINITY;
		clearTimeout(this.#timer);
	}

	resume(): void {
		this.#deadline = performance.now() + this.#leftMs;
		this.#wake(this.#leftMs);
	}

	disarm(): void {
		this.#deadline = Number.POSITIVE_INFINITY;
		this.#listenAt = Number.POSITIVE_INFINITY;
		this.#stopAsked = false;
		clearTimeout(this.#timer);
	}

	/** A timer's turn comes when Python waits. The timer also keeps Node alive for what a program awaits in vain. */
	#wake(afterMs: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			const now = performance.now();
			const at = Math.max(this.#deadline, this.#firedAt + AGAIN_AFTER_MS);
			if (now < at) return this.#wake(at - now);
			this.#firedAt = now;
			this.by ??= 'clock';
			this.#wake(AGAIN_AFTER_MS);
			this.#cut();
		}, afterMs);
	}

	/** The call itself must not be interrupted. */
	#cut(): void {
		this.#cutting = true;
		try {
			this.#cutWaiting();
		} catch {
			// An interrupt that was under way; the timer comes again.
		} finally {
			this.#cutting = false;
		}
	}

	stop(): void {
		this.#stopAsked = true;
		this.by ??= 'reader';
	}

	/** The interpreter's poll: the signal to raise, or 0. */
	get 0(): number {
		if (this.#cutting) return 0;
		const now = performance.now();
		if (this.#stopAsked || now > this.#deadline) {
			if (now - this.#firedAt < AGAIN_AFTER_MS) return 0;
			this.#firedAt = now;
			this.by ??= 'clock';
			// A stop is heard in the alarm's handler. Interrupted in there, the program is never resumed; without, it is right after.
			if (!this.#stopAsked) this.#look();
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
