import { WORKER } from './manifest.ts';

/** The worker that answers for this site and no other on the same host. */
export async function ownRegistration(base: string): Promise<ServiceWorkerRegistration | null> {
	const registration = await navigator.serviceWorker.getRegistration(base);
	return registration && new URL(registration.scope).pathname === base ? registration : null;
}

/** Resolves when it is at work. @throws Error in words for the reader. */
export async function register(base: string): Promise<void> {
	try {
		const options = { scope: base, updateViaCache: 'none' } as const;
		const registration = await navigator.serviceWorker.register(base + WORKER, options);
		const worker = registration.installing ?? registration.waiting ?? registration.active;
		if (worker) await activated(worker);
	} catch (error) {
		throw new Error('the part that answers without a network could not be started', { cause: error });
	}
}

function activated(worker: ServiceWorker): Promise<void> {
	return new Promise((resolve, reject) => {
		const look = () => {
			if (worker.state === 'activated') resolve();
			if (worker.state === 'redundant') reject(new Error('the worker was given up'));
		};
		worker.addEventListener('statechange', look);
		look();
	});
}
