import type { Wheel } from '../lock.ts';

export type Answer =
	| { readonly kind: 'found'; readonly wheel: Wheel; readonly bytes: Uint8Array }
	| { readonly kind: 'absent'; readonly wheel: Wheel; readonly reason: string };

/** A place that wheels come from. What it answers isn't trusted: the caller checks every digest. */
export interface Source {
	/** As readers of an error know it. */
	readonly name: string;
	/** Whether the lock names this source for the wheel. */
	serves(wheel: Wheel): boolean;
	/** One answer per wheel; a source that fails as a whole answers `absent` for each. */
	get(wheels: readonly Wheel[]): AsyncIterable<Answer>;
}
