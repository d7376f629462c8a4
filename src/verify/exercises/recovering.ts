import type { Outcome, Program } from '#src/runtime/protocol.ts';
import type { NodePython } from '../node-python.ts';

/** What of an interpreter grading needs. */
export type Runs = Pick<NodePython, 'run'>;

/** An interpreter that is replaced when a program has crashed it. */
export class Recovering {
	readonly #boot: () => Promise<Runs>;
	#python: Runs;

	private constructor(boot: () => Promise<Runs>, python: Runs) {
		this.#boot = boot;
		this.#python = python;
	}

	static async boot(boot: () => Promise<Runs>): Promise<Recovering> {
		return new Recovering(boot, await boot());
	}

	/** The one of the moment. */
	get python(): Runs {
		return this.#python;
	}

	async run(program: Program, limitMs: number): Promise<Outcome> {
		const { outcome } = await this.#python.run(program, limitMs);
		if (outcome.kind === 'crashed') this.#python = await this.#boot();
		return outcome;
	}
}
