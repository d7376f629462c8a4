import { templateOf } from './message-words.ts';
import { type Place, type RecordedError, typeOf } from './recorded-error.ts';

/** A class of errors, with the kinds of messages that the course shows of it. */
export interface ErrorType {
	/** Without its module; the anchor in the index. */
	readonly type: string;
	readonly messages: readonly ErrorMessage[];
}

export interface ErrorMessage {
	/** One of the errors that differ in literals alone. */
	readonly example: RecordedError;
	/** Pitfalls that show it. */
	readonly pitfalls: readonly Place[];
	/** Other places that show it: topics, questions, pitfalls' fixed programs. */
	readonly elsewhere: readonly Place[];
}

/** Groups errors by type (in alphabetical order) and message; messages of pitfalls come first. */
export function errorTypes(errors: readonly RecordedError[]): ErrorType[] {
	const types = Map.groupBy(errors, ({ name }) => typeOf(name));
	return [...types]
		.sort(([a], [b]) => a.localeCompare(b, 'en'))
		.map(([type, ofType]) => {
			const templates = Map.groupBy(ofType, ({ message }) => templateOf(message));
			return { type, messages: [...templates.values()].map(toMessage) };
		});
}

function toMessage(errors: readonly RecordedError[]): ErrorMessage {
	const [example] = errors;
	if (!example) throw new Error('Map.groupBy made an empty group');
	const pitfalls = distinct(errors.filter(({ isPitfall }) => isPitfall));
	const elsewhere = distinct(errors).filter(({ url }) => !pitfalls.some((pitfall) => pitfall.url === url));
	return { example, pitfalls, elsewhere };
}

function distinct(errors: readonly RecordedError[]): Place[] {
	return [...new Map(errors.map(({ place }) => [place.url, place])).values()];
}
