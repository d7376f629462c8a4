import type { Piece, Recording } from '#src/lib/recording.ts';
import { type Place, type RecordedError, typeOf } from './recorded-error.ts';
import { librariesIn, parseTraceback, printedError } from './traceback.ts';

interface Program {
	/** As `numpy-numerical-computing/broadcasting/no-keepdims/broken`: the id of its entry and its name. */
	readonly id: string;
	readonly code: string;
	readonly recording: Recording | null;
}

type Shown = Pick<RecordedError, 'name' | 'message' | 'libraries'>;

/**
 * Every error that the recorded outputs show, pitfalls' first, each message of a place once.
 * @param places by the entry's id, as `numpy-numerical-computing/broadcasting/no-keepdims`. Programs that belong to none are
 * left out.
 */
export function collectErrors(
	programs: readonly Program[],
	places: ReadonlyMap<string, Place>,
): RecordedError[] {
	const errors = programs.flatMap((program) => {
		const place = placeOf(program.id, places);
		if (!place) return [];
		const isPitfall = place.kind === 'pitfall' && program.id.endsWith('/broken');
		return shownBy(program).map((shown) => ({ ...shown, place, isPitfall }));
	});
	const ordered = [
		...errors.filter((error) => error.isPitfall),
		...errors.filter((error) => !error.isPitfall),
	];
	const key = ({ name, message, place }: RecordedError) => `${place.url} ${typeOf(name)} ${message}`;
	return [...new Map(ordered.toReversed().map((error) => [key(error), error])).values()].reverse();
}

/** The nearest entry above the program: its question, its pitfall or its topic. */
function placeOf(id: string, places: ReadonlyMap<string, Place>): Place | undefined {
	const parts = id.split('/');
	while (parts.length > 0) {
		const place = places.get(parts.join('/'));
		if (place) return place;
		parts.pop();
	}
	return undefined;
}

/** What ended the program, and what it printed of errors that it did not raise on purpose. */
export function shownBy({ code, recording }: Pick<Program, 'code' | 'recording'>): Shown[] {
	return (recording?.pieces ?? []).flatMap((piece) => errorsIn(piece, code));
}

/** As the last lines of pytest's report: the whole message stands above them. */
const CUT = /\.\.\.$/;

function errorsIn(piece: Piece, code: string): Shown[] {
	if (piece.kind === 'raised') {
		const libraries = librariesIn(piece.traceback);
		return endedBy(piece).map((error) => ({ ...error, libraries }));
	}
	if (piece.kind !== 'text') return [];
	return piece.text
		.split('\n')
		.flatMap((line) => printedError(line) ?? [])
		.filter(({ name, message }) => !isOwn(typeOf(name), code) && !CUT.test(message))
		.map((error) => ({ ...error, libraries: [] }));
}

/** The error, and the members where it is a group: readers paste either. */
function endedBy({
	error,
	message,
	traceback,
}: Extract<Piece, { kind: 'raised' }>): Omit<Shown, 'libraries'>[] {
	const named = parseTraceback(traceback).flatMap(({ name, message }) => (name ? [{ name, message }] : []));
	const last = named.at(-1);
	if (!last) return [{ name: error, message }];
	return error.endsWith('ExceptionGroup') ? named : [last];
}

/** What a program raises on purpose has words that no reader's program has. */
function isOwn(type: string, code: string): boolean {
	if (type === 'AssertionError' && /^\s*assert\b/m.test(code)) return true;
	return new RegExp(String.raw`\b(?:class|raise) (?:\w+\.)*${type}\b`).test(code);
}
