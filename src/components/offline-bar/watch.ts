/** On every page: tells the worker of which code the page is made, and looks for a new version where the site is kept. */
import { BASE } from '#src/lib/base.ts';
import { WORKER } from '#src/offline/manifest.ts';
import { WHICH_CODE } from '#src/offline/worker/code-of-client.ts';

const workers = location.protocol.startsWith('http') ? navigator.serviceWorker : undefined;

workers?.addEventListener('message', ({ data, ports: [port] }: MessageEvent<unknown>) => {
	if (data === WHICH_CODE) port?.postMessage(document.documentElement.dataset['code'] ?? null);
});
workers?.startMessages();

/** A site above this one may answer for its pages; that is none of its readers' business. */
function isKept(): boolean {
	const script = workers?.controller?.scriptURL;
	return script !== undefined && new URL(script).pathname === BASE + WORKER;
}

document.addEventListener('astro:page-load', () => {
	if (isKept()) void import('./offline-bar.ts').then(({ lookForVersion }) => lookForVersion());
});
