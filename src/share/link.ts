import { deflated, inflatedUpTo } from './deflate.ts';
import { TEXT_LIMIT_BYTES, textOf } from './program-text.ts';

/** A program as a link carries it. Its packages follow from its imports, its data from the names of the files it reads. */
export interface SharedProgram {
	readonly code: string;
	readonly runner: SharedRunner;
}

/** `id` tells a link's program from those of other links, in what this device keeps. */
export interface LinkedProgram extends SharedProgram {
	readonly id: string;
}

export const SHARED_RUNNERS = ['python', 'pytest'] as const;
export type SharedRunner = (typeof SHARED_RUNNERS)[number];

/** What a link's fragment may measure, in characters: what mail and chat programs let through whole. */
export const FRAGMENT_LIMIT = 8192;

const BEGINNING = 'program=';
const VERSION = '1';
const RADIX = 36;

/**
 * `program=1.python.4q.1hk3v0z.q1YqSU0uUbJSUCpKzS9S0lEqzy_KSQEA`: version, runner, length and checksum of the rest, and the text
 * as raw DEFLATE in base64url. A fragment is not sent to any server.
 * @returns the fragment without `#`; longer than `FRAGMENT_LIMIT` it will not be read.
 */
export async function fragmentOf({ code, runner }: SharedProgram): Promise<string> {
	return fragmentWith(await deflated(code), runner);
}

/** @param packed the program's text as raw DEFLATE. */
export function fragmentWith(packed: Uint8Array, runner: SharedRunner): string {
	const payload = base64url(packed);
	const length = payload.length.toString(RADIX);
	return `${BEGINNING}${[VERSION, runner, length, checksum(payload), payload].join('.')}`;
}

/**
 * @param fragment without `#`.
 * @throws Error that names what is wrong, as the end of a sentence.
 */
export async function programIn(fragment: string): Promise<LinkedProgram> {
	const { length } = fragment;
	if (length > FRAGMENT_LIMIT) throw new Error(`it is ${length} characters long; ${FRAGMENT_LIMIT} are read`);
	if (!fragment.startsWith(BEGINNING)) throw new Error('it does not begin like a link of this site');
	const [version, runner, lengthText = '', sum = '', ...rest] = fragment.slice(BEGINNING.length).split('.');
	if (version !== VERSION)
		throw new Error(`its version is “${shortened(version)}”, and this page reads ${VERSION}`);
	const known = SHARED_RUNNERS.find((name) => name === runner);
	if (!known) throw new Error(`it wants to be run by “${shortened(runner)}”, which is not there`);
	const payload = rest.join('.');
	refuseDamage(payload, Number.parseInt(lengthText, RADIX), sum);
	const code = textOf(await inflatedUpTo(bytesOf(payload), TEXT_LIMIT_BYTES));
	return { code, runner: known, id: `${lengthText}-${sum}` };
}

function refuseDamage(payload: string, expected: number, sum: string): void {
	const foreign = /[^\w-]/.exec(payload)?.[0];
	if (foreign) throw new Error(`it holds “${foreign}”, which no link of this site does`);
	if (Number.isNaN(expected)) throw new Error('it does not say how long it is');
	if (payload.length < expected)
		throw new Error(`it was cut off: ${payload.length} of ${expected} characters are there`);
	if (payload.length > expected) throw new Error('something was added to its end');
	if (checksum(payload) !== sum) throw new Error('it was changed on its way');
}

function shortened(text = ''): string {
	return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}

/** FNV-1a. Against accidents alone: whoever makes a link can make its checksum. */
function checksum(text: string): string {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return (hash >>> 0).toString(RADIX);
}

function base64url(bytes: Uint8Array): string {
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
	try {
		const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
		return Uint8Array.from(binary, (character) => character.charCodeAt(0));
	} catch {
		throw new Error('it is not base64url');
	}
}
