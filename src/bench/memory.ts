import type { Browser } from '@playwright/test';
import { keepPrograms, pressRun } from './run-latency.ts';

const MEASURE = 'import pyodide_js\nprint("\\nmemory", pyodide_js._module.HEAP8.length)\n';

/** Bytes of memory that Python has taken from the machine when the program has run. */
export async function pythonMemory(browser: Browser, page: string, code: string): Promise<number> {
	const tab = await browser.newPage();
	await tab.goto(page);
	await keepPrograms(tab, [`${code}\n${MEASURE}`]);
	await pressRun(tab);
	const output = await tab.locator('py-playground [data-output]').first().textContent();
	await tab.close();
	const bytes = /memory (\d+)/.exec(output ?? '')?.[1];
	if (!bytes) throw new Error(`no measure in the output: ${output}`);
	return Number(bytes);
}
