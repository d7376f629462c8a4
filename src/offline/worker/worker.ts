/**
 * The service worker. It holds no version of its own: which build is shown stands in `state.ts`, written by the page that
 * keeps the site. So a new worker can take over at once, and a worker is as good for the next build as for this one.
 */

import { fetchVersion } from '../fetch-version.ts';
import { offlineCaches } from '../state.ts';
import { Answers } from './answer.ts';
import { requestKind } from './request-kind.ts';
import type { WorkerScope } from './scope.ts';

const scope = globalThis as unknown as WorkerScope;
const root = scope.registration.scope;
const base = new URL(root).pathname;
const answers = new Answers(scope);

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('fetch', (event) => {
	const kind = requestKind(event.request, root);
	if (kind === 'other') return;
	if (kind === 'page') event.waitUntil(obeySwitch());
	event.respondWith(answers.answer(kind, event));
});

/** The kill switch works without any page's help: a page's scripts may be what is wrong. */
async function obeySwitch(): Promise<void> {
	const version = await fetchVersion(base);
	if (!version?.off) return;
	for (const name of await offlineCaches(base)) await caches.delete(name);
	await scope.registration.unregister();
}
