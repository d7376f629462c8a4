const TICK_MS = 1000;

/** Counts the seconds for which the page is in sight. */
export class Stopwatch {
	readonly #onTick: () => void;
	#timer: ReturnType<typeof setInterval> | undefined;
	#counted = 0;

	constructor(onTick: () => void) {
		this.#onTick = onTick;
	}

	get seconds(): number {
		return this.#counted;
	}

	get isRunning(): boolean {
		return this.#timer !== undefined;
	}

	/** From 0. */
	start(): void {
		this.stop();
		this.#timer = setInterval(() => {
			if (document.visibilityState === 'hidden') return;
			this.#counted++;
			this.#onTick();
		}, TICK_MS);
	}

	restart(): void {
		this.#counted = 0;
	}

	stop(): void {
		clearInterval(this.#timer);
		this.#timer = undefined;
		this.#counted = 0;
	}
}
