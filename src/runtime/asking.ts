/** Answers a program's `input()`: from the lines typed before the run, then, where Python can wait, from the reader. */
export class Asking {
	readonly #typed: string[];
	readonly #askReader: ((prompt: string) => void) | null;
	#waiting: { resolve: (line: string | undefined) => void; reject: (reason: Error) => void } | null = null;

	/** @param askReader null where Python's stack can't be suspended: then there is nothing after the typed lines. */
	constructor(typed: readonly string[], askReader: ((prompt: string) => void) | null) {
		this.#typed = [...typed];
		this.#askReader = askReader;
	}

	/** @returns a line without its end; undefined when there is none; a promise while the reader types. */
	ask(prompt: string): string | undefined | Promise<string | undefined> {
		if (this.#typed.length > 0 || !this.#askReader) return this.#typed.shift();
		this.#askReader(prompt);
		return new Promise((resolve, reject) => {
			this.#waiting = { resolve, reject };
		});
	}

	/** @param line null when the reader has no more to say. */
	answer(line: string | null): void {
		this.#waiting?.resolve(line ?? undefined);
		this.#waiting = null;
	}

	/** The run is being stopped: nobody will answer. */
	stop(): void {
		this.#waiting?.reject(new Error('stopped'));
		this.#waiting = null;
	}
}
