// @promise:box-holds
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { provideFirefox } from '#src/cli/firefox.ts';
import { provideWebKit } from '#src/cli/webkit.ts';
import { type CountingServers, startCountingServers } from './support/counting-servers.ts';
import { Firefox } from './support/firefox.ts';
import { runInPage, siteStorage } from './support/run-in-page.ts';
import { WebKit } from './support/webkit.ts';

/** What all browsers offer a test: an address to go to, and a function to run in the page. */
type Tab = Pick<Firefox, 'goto' | 'evaluate'>;

const LEAST_PROBES = 40;
const RUN_LIMIT_MS = 90_000;

let servers: CountingServers;

test.beforeAll(async () => {
	servers = await startCountingServers();
});

test.afterAll(() => servers.close());

async function probe(tab: Tab): Promise<void> {
	const { own, other, seen } = servers;
	const program = (await readFile('tests/e2e/programs/probes.py', 'utf8'))
		.replace('http://own.invalid/', own)
		.replace('http://other.invalid/', other);
	await tab.goto(`${own}playground/`);
	await tab.evaluate(runInPage, 'print("warm")', RUN_LIMIT_MS);
	const before = await tab.evaluate(siteStorage);
	const output = await tab.evaluate(runInPage, program, RUN_LIMIT_MS);
	const line = output.split('\n').find((text) => text.startsWith('{"'));
	expect(line, output).toBeDefined();
	const outcomes = Object.entries(JSON.parse(line ?? '') as Record<string, readonly [boolean, string]>);
	expect(outcomes.length).toBeGreaterThanOrEqual(LEAST_PROBES);
	expect(outcomes.filter(([, [reached]]) => reached)).toEqual([]);
	expect(seen).toEqual([]);
	expect(await tab.evaluate(siteStorage)).toEqual(before);
}

test('Chromium: a program reaches no server and nothing that the site stores', async ({ page }) => {
	await probe({
		goto: async (url) => {
			await page.goto(url);
		},
		evaluate: (run, ...parameters) =>
			page.evaluate(`(${run})(...${JSON.stringify(parameters)})`) as ReturnType<Tab['evaluate']>,
	} as Tab);
});

interface Driven extends Tab {
	close(): Promise<void>;
}

/** Of browsers that Playwright doesn't drive as people use them; `null` where there is none. */
const OTHERS: Readonly<Record<string, () => Promise<Driven | null>>> = {
	Firefox: async () => {
		const path = await provideFirefox();
		return path === null ? null : Firefox.open(path);
	},
	WebKitGTK: async () => {
		const programs = await provideWebKit();
		return programs && WebKit.open(programs);
	},
};

for (const [name, open] of Object.entries(OTHERS)) {
	test(`${name}: a program reaches no server and nothing that the site stores`, async () => {
		test.setTimeout(300_000); // it may have to be installed
		const tab = await open();
		test.skip(tab === null, `${name} is not installed and could not be: this promise was not tested in it`);
		try {
			if (tab) await probe(tab);
		} finally {
			await tab?.close();
		}
	});
}
