import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';

/** Bytes, compressed with gzip, that a page makes the browser load before anything is pressed. */
export interface PageWeight {
	readonly page: string;
	readonly html: number;
	readonly css: number;
	readonly js: number;
	readonly other: number;
}

const KINDS = { document: 'html', stylesheet: 'css', script: 'js' } as const;

/** @param url the site's home, with a slash at its end. */
export async function weigh(browser: Browser, url: string, page: string): Promise<PageWeight> {
	const tab = await browser.newPage();
	const weight = { html: 0, css: 0, js: 0, other: 0 };
	const bodies: Promise<void>[] = [];
	tab.on('response', (response) => {
		const kind = KINDS[response.request().resourceType() as keyof typeof KINDS] ?? 'other';
		bodies.push(
			response.body().then((body) => {
				weight[kind] += gzipSync(body, { level: 9 }).length;
			}),
		);
	});
	await tab.goto(url + page, { waitUntil: 'networkidle' });
	await Promise.all(bodies);
	await tab.close();
	return { page, ...weight };
}
