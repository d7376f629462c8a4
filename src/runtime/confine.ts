/** What a program could use to reach the network, the site's storage or other pages, or to end its worker unseen. */
const DOORS = [
	'BroadcastChannel',
	'EventSource',
	'FontFace',
	'Notification',
	'SharedWorker',
	'WebSocket',
	'WebSocketStream',
	'WebTransport',
	'Worker',
	'XMLHttpRequest',
	'caches',
	'close',
	'cookieStore',
	'fonts',
	'importScripts',
	'indexedDB',
	'postMessage',
	'onmessage',
] as const;

/** What carries reports and verdicts: a program that replaced one of their methods could say what it likes. */
const CARRIERS: readonly object[] = [
	JSON,
	Reflect,
	...[Array, Function, Map, MessagePort, Object, Promise, Set, String, TextDecoder],
	...[Array, Function, Map, MessagePort, Promise, Set, String, TextDecoder].map(({ prototype }) => prototype),
	Object.getPrototypeOf([][Symbol.iterator]()) as object,
];

const NAMES = [
	'Array',
	'JSON',
	'MessageChannel',
	'Object',
	'Promise',
	'Reflect',
	'String',
	'TextDecoder',
] as const;

/** Takes the doors out of the worker. Must run before any reader's code. */
export function confine(): void {
	DOORS.forEach(removeGlobal);
	for (const carrier of CARRIERS) Object.freeze(carrier);
	for (const name of NAMES) Object.defineProperty(globalThis, name, { writable: false, configurable: false });
}

/** The methods by which JavaScript calls Python: they hang on classes that Pyodide makes as it needs them. */
export function freezeClassesOf(proxy: object): void {
	let holder: object | null = Reflect.getPrototypeOf(proxy);
	while (holder && holder !== Object.prototype && holder !== Function.prototype) {
		Object.freeze(holder);
		holder = Reflect.getPrototypeOf(holder);
	}
}

/** Wherever on the prototype chain of the worker's global object it hangs. */
export function removeGlobal(name: string): void {
	let holder: object | null = globalThis;
	while (holder) {
		Reflect.deleteProperty(holder, name);
		holder = Reflect.getPrototypeOf(holder);
	}
}
