/**
 * Loads a page for Astro's router, which would take the addresses in it for those of the page before. They are relative to
 * their page, so that the site works under any path.
 */
import type { TransitionBeforePreparationEvent } from 'astro:transitions/client';
import { makeAbsolute } from '#src/lib/make-absolute.ts';

document.addEventListener('astro:before-preparation', (event) => {
	event.loader = () => load(event);
});

/** Leaves to the browser what is no page of this site. */
async function load(event: TransitionBeforePreparationEvent): Promise<void> {
	const { to, signal } = event;
	const response = await fetch(to, { signal }).catch(() => null);
	const isPage = response?.headers.get('content-type')?.startsWith('text/html');
	if (!response || !isPage || response.redirected) return event.preventDefault();
	const page = new DOMParser().parseFromString(await response.text(), 'text/html');
	if (!page.querySelector('[name="astro-view-transitions-enabled"]')) return event.preventDefault();
	// A page of another build needs its own scripts and styles, in a document of its own.
	if (codeOf(page) !== codeOf(document)) return event.preventDefault();
	makeAbsolute(page, to);
	for (const element of page.querySelectorAll('noscript')) element.remove();
	await Promise.all(
		[...page.querySelectorAll<HTMLLinkElement>('head > link[rel="stylesheet"]')].map(prepare),
	);
	event.newDocument = page;
}

function codeOf({ documentElement }: Document): string | undefined {
	return documentElement.dataset['code'];
}

/** A stylesheet that is in use stays, for the router goes by how its address is spelt; another is loaded before it is needed. */
function prepare(sheet: HTMLLinkElement): Promise<unknown> | undefined {
	const used = [...document.styleSheets].find(({ href }) => href === sheet.href)?.ownerNode;
	if (used instanceof HTMLLinkElement) {
		sheet.setAttribute('href', used.getAttribute('href') ?? '');
		return;
	}
	const preload = document.createElement('link');
	Object.assign(preload, { rel: 'preload', as: 'style', href: sheet.href });
	return new Promise((resolve) => {
		preload.onload = preload.onerror = resolve;
		document.head.append(preload);
	});
}
