/**
 * In a page with one playground, for browsers that have no hands here: puts `code` into the place of the reader's own program,
 * presses Run and waits for the end. Needs nothing from outside, because it is sent as text.
 * @returns all that the output shows.
 */
export async function runInPage(code: string, limitMs: number): Promise<string> {
	await customElements.whenDefined('free-playground');
	const playground = document.querySelector<HTMLElement & { replace(code: string): void }>('py-playground');
	const button = playground?.querySelector<HTMLElement>('[data-action=run]');
	const output = playground?.querySelector('[data-output]');
	if (!playground || !button || !output) throw new Error('there is no playground on this page');
	playground.replace(code);
	button.click();
	const latest = performance.now() + limitMs;
	while (button.hidden) {
		if (performance.now() > latest) throw new Error(`still running: ${output.textContent}`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return output.textContent ?? '';
}

/** On `/offline/`, for browsers that have no hands here: keeps a part and waits until it is called ready, or it ended otherwise. */
export async function keepInPage(part: string, limitMs: number): Promise<string> {
	const latest = performance.now() + limitMs;
	const row = () => document.querySelector(`[data-part="${part}"]`);
	const button = () => row()?.querySelector<HTMLElement>('button');
	const wait = async (done: () => boolean) => {
		while (!done()) {
			if (performance.now() > latest) throw new Error(`still keeping: ${row()?.textContent}`);
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	};
	await wait(() => Boolean(button()));
	button()?.click();
	await wait(() =>
		/^(Kept|Stopped)/.test(document.querySelector('offline-keeper .status')?.textContent ?? ''),
	);
	await wait(() => !document.querySelector('offline-keeper .going'));
	return row()?.getAttribute('data-kind') ?? '';
}

/** What of the site a program could have changed: names and texts, without what the site keeps of Python itself. */
export async function siteStorage(): Promise<unknown> {
	const code = /code:playground\/main$/;
	const texts = Object.entries(localStorage).filter(([key]) => !code.test(key));
	const kept = await Promise.all(
		(await caches.keys()).map(async (name) => {
			const requests = await (await caches.open(name)).keys();
			return [name, requests.map(({ url }) => url).filter((url) => !url.includes('/runtime/'))];
		}),
	);
	return {
		texts,
		session: Object.entries(sessionStorage),
		cookies: document.cookie,
		databases: (await indexedDB.databases()).map(({ name }) => name),
		kept,
		workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
		page: [location.href, document.title, document.querySelectorAll('script').length],
	};
}
