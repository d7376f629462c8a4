/** What a program could use to reach the network, the site's storage or other pages, or to end its worker unseen. */
const DOORS = [
	'BroadcastChannel',
	'EventSource',
	'SharedWorker',
	'WebSocket',
	'WebSocketStream',
	'WebTransport',
	'Worker',
	'XMLHttpRequest',
	'caches',
	'close',
	'importScripts',
	'indexedDB',
	'postMessage',
	'onmessage',
] as const;

/** Takes the doors out of the worker, wherever on its prototype chain they hang. Must run before any reader's code. */
export function confine(): void {
	for (const door of DOORS) {
		let holder: object | null = globalThis;
		while (holder) {
			Reflect.deleteProperty(holder, door);
			holder = Reflect.getPrototypeOf(holder);
		}
	}
	// What carries reports and verdicts: a program that replaced it could say what it likes.
	for (const carrier of [JSON, Promise, Promise.prototype, Reflect]) Object.freeze(carrier);
}
