import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { chromiumFlags, provideChromium } from '#src/cli/chromium.ts';
import type { Answer, ask } from './ask.ts';
import { type FirstKey, firstKey } from './first-key.ts';

export interface Measured {
	readonly answers: readonly Answer[];
	/** What the first query of a visit loads. */
	readonly firstBytes: number;
	readonly firstKey: FirstKey;
}

type Bundle = typeof globalThis & { searchBench: { ask: typeof ask } };

/** Asks all queries in Chromium on a page of the site. @param url the site's home, with a slash at its end. */
export async function askInBrowser(url: string, queries: readonly string[]): Promise<Measured> {
	const browser = await chromium.launch({
		executablePath: await provideChromium(),
		args: [...chromiumFlags],
	});
	try {
		const first = await visit(browser, url, queries.slice(0, 1));
		const all = await visit(browser, url, queries);
		return { answers: all.answers, firstBytes: first.bytes, firstKey: await firstKey(browser, url) };
	} finally {
		await browser.close();
	}
}

async function visit(browser: Browser, url: string, queries: readonly string[]) {
	// The page's policy refuses scripts that are not the site's own.
	const context = await browser.newContext({ bypassCSP: true });
	const page = await context.newPage();
	await page.goto(`${url}licences/`);
	await page.addScriptTag({ content: await bundle() });
	const bytes = countBytes(page);
	const answers = await page.evaluate(
		([base, texts]) => (globalThis as Bundle).searchBench.ask(base, texts),
		[new URL(url).pathname, queries] as const,
	);
	const counted = await bytes();
	await context.close();
	return { answers, bytes: counted };
}

/** Each file once, as a host with compression sends it; Pagefind's index is compressed already. */
function countBytes(page: Page): () => Promise<number> {
	const bodies = new Map<string, Promise<number>>();
	page.on('response', (response) => {
		const url = response.url();
		const packed = /\.(pf_\w+|pagefind)$/.test(url);
		bodies.set(
			url,
			response.body().then((body) => (packed ? body.length : gzipSync(body, { level: 9 }).length)),
		);
	});
	return async () => (await Promise.all(bodies.values())).reduce((sum, bytes) => sum + bytes, 0);
}

async function bundle(): Promise<string> {
	const entry = fileURLToPath(new URL('ask.ts', import.meta.url));
	const { outputFiles } = await build({
		entryPoints: [entry],
		bundle: true,
		write: false,
		format: 'iife',
		globalName: 'searchBench',
	});
	return outputFiles[0]?.text ?? '';
}
