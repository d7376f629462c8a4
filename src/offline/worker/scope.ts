/** The part of a service worker's global scope that is used here; TypeScript's types for it exclude those of pages. */
export interface WorkerScope {
	readonly registration: ServiceWorkerRegistration;
	readonly clients: {
		claim(): Promise<void>;
		get(id: string): Promise<Client | undefined>;
	};
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
	addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

export interface Client {
	postMessage(message: unknown, transfer: Transferable[]): void;
}

interface LastingEvent extends Event {
	waitUntil(promise: Promise<unknown>): void;
}

export interface FetchEvent extends LastingEvent {
	readonly request: Request;
	/** Of the page that asks; empty when a page is asked for by the browser itself. */
	readonly clientId: string;
	respondWith(response: Promise<Response>): void;
}
