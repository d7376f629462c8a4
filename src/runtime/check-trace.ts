import type { SharedObject, Trace, TraceChange, TraceFrame, TraceNote, TraceStep } from './trace.ts';

/** Twice what the driver sends at most: what the page has to hold and to walk through. */
const MOST_CHARACTERS = 2_000_000;
const MOST_STEPS = 2000;
const CAPS: readonly unknown[] = ['steps', 'bytes', 'time', 'depth', null] satisfies Trace['capped'][];
const NOTES: readonly unknown[] = [
	'calls',
	'resumes',
	'class',
	'returns',
	'yields',
	'waits',
	'raises',
] satisfies TraceNote['kind'][];

type Unchecked<T> = Readonly<Record<keyof T, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const isList = (value: unknown, check: (item: unknown) => boolean): boolean =>
	Array.isArray(value) && value.every(check);
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** Every place that a step names exists, so that a view can be drawn without looking again. */
export function isTrace(value: unknown): value is Trace {
	if (!isObject<Trace>(value)) return false;
	const { code, steps, frames, objects, output, capped } = value;
	if (!isText(code) || !isText(output) || !CAPS.includes(capped)) return false;
	if (!isList(frames, isFrame) || !isList(objects, isShared) || !Array.isArray(steps)) return false;
	if (steps.length > MOST_STEPS || JSON.stringify(value).length > MOST_CHARACTERS) return false;
	const [frameCount, objectCount] = [frames, objects].map((all) => (all as unknown[]).length);
	return steps.every((step) => isStep(step, frameCount ?? 0, objectCount ?? 0));
}

function isStep(value: unknown, frames: number, objects: number): boolean {
	if (!isObject<TraceStep>(value)) return false;
	const { line, next, note, stack, shared, changes, printed } = value;
	const isPlaced = isCount(line) && (next === null || isCount(next)) && isCount(printed);
	const isKnown =
		isList(stack, (place) => isCount(place) && place < frames) &&
		isList(shared, (place) => isCount(place) && place < objects);
	return isPlaced && isKnown && (note === null || isNote(note)) && isList(changes, isChange);
}

function isNote(value: unknown): boolean {
	return isObject<TraceNote>(value) && NOTES.includes(value.kind) && isText(value.text);
}

function isChange(value: unknown): boolean {
	if (!isObject<TraceChange>(value)) return false;
	const { name, from, to, also } = value;
	return isText(name) && isTextOrNull(from) && isTextOrNull(to) && isList(also, isText);
}

function isFrame(value: unknown): boolean {
	if (!isObject<TraceFrame>(value)) return false;
	const isVariable = (item: unknown) => isList(item, isText) && (item as unknown[]).length === 3;
	return isText(value.name) && isList(value.variables, isVariable);
}

function isShared(value: unknown): boolean {
	if (!isObject<SharedObject>(value)) return false;
	return isText(value.tag) && isText(value.value) && isList(value.names, isText);
}

function isObject<T>(value: unknown): value is Unchecked<T> {
	return typeof value === 'object' && value !== null;
}
