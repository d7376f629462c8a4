/** Where the course shows an error. */
export interface Place {
	readonly kind: 'pitfall' | 'question' | 'topic';
	/** With `backticks` around code. */
	readonly title: string;
	/** Address without the site's base path, as `stages/data-types/lists-dicts-sets/#unseen-label`. */
	readonly url: string;
	/** The stage's short title. */
	readonly stage: string;
}

/** An error in the recorded output of a program. */
export interface RecordedError {
	/** Class as the output names it, with its module: `dataclasses.FrozenInstanceError`. */
	readonly name: string;
	readonly message: string;
	/** Packages in whose files it passed. */
	readonly libraries: readonly string[];
	readonly place: Place;
	/** Whether the error is what a pitfall is about: its broken program shows it. */
	readonly isPitfall: boolean;
}

/** First line of the error as Python prints it: `KeyError: 'spam'`. */
export function headline({ name, message }: { readonly name: string; readonly message: string }): string {
	const [line = ''] = message.split('\n');
	return line ? `${name}: ${line}` : name;
}

/** `json.decoder.JSONDecodeError` → `JSONDecodeError`: what readers know it by, and its anchor in the index. */
export function typeOf(name: string): string {
	return name.slice(name.lastIndexOf('.') + 1);
}
