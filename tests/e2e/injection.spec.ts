// @promise:output-is-text
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { fragmentOf } from '#src/share/link.ts';
import { Exercise } from './support/exercise.ts';
import { PAYLOADS } from './support/payloads.ts';
import { Playground } from './support/playground.ts';
import { test } from './support/returning.ts';

const LEAST_PAYLOADS = 60;
const CHANNELS = [
	'prints',
	'one_character_at_a_time',
	'representation',
	'message',
	'error_class',
	'notes',
	'group',
	'causes',
	'syntax_error',
	'file_name',
	'missing_file',
	'exit_text',
	'warning',
	'columns',
	'cells',
	'index',
	'dtypes',
	'figure',
	'vector_figure',
	'forged_table',
	'in_a_task',
];

/** Makes the page count what is executed, what its policy had to stop, and elements that can do something. */
async function watch(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const counts = { hits: 0, stopped: 0 };
		Object.assign(globalThis, { counts, hit: () => counts.hits++ });
		document.addEventListener('securitypolicyviolation', () => counts.stopped++);
	});
}

interface Harm {
	readonly hits: number;
	readonly stopped: number;
	readonly elements: readonly string[];
}

const NONE: Harm = { hits: 0, stopped: 0, elements: [] };

/** Below `place`, which holds what came from Python. */
function harmIn(page: Page, place: string): Promise<Harm> {
	return page.evaluate((selector) => {
		const { counts } = globalThis as unknown as { counts: { hits: number; stopped: number } };
		const active =
			'script, iframe, object, embed, style, link, meta, base, svg, math, template, form:not(.asks), video, audio, body, py-playground';
		const elements = [...document.querySelectorAll(`${selector} *`)].filter(
			(element) =>
				element.matches(active) ||
				element.getAttributeNames().some((name) => name.startsWith('on')) ||
				/^(javascript|data):/i.test(element.getAttribute('href') ?? element.getAttribute('src') ?? ''),
		);
		return { ...counts, elements: elements.map(({ outerHTML }) => outerHTML.slice(0, 100)) };
	}, place);
}

async function programFor(channel: string, payloads = PAYLOADS): Promise<string> {
	const program = await readFile('tests/e2e/programs/injection.py', 'utf8');
	return program
		.replace('PAYLOADS = ["<b>"]', () => `PAYLOADS = ${JSON.stringify(payloads)}`)
		.replace('CHANNEL = "prints"', `CHANNEL = "${channel}"`);
}

test.describe('texts that would be scripts stay texts', () => {
	let page: Page;
	let playground: Playground;

	test.beforeAll(async ({ reader }) => {
		expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(LEAST_PAYLOADS);
		page = await reader.newPage();
		page.on('dialog', (dialog) => {
			throw new Error(`a dialog: ${dialog.message()}`);
		});
		await watch(page);
		playground = await Playground.open(page);
	});

	test.afterAll(() => page.close());

	async function put(code: string): Promise<void> {
		await playground.root.evaluate((element, text) => {
			(element as HTMLElement & { replace(code: string): void }).replace(text);
		}, code);
	}

	for (const channel of CHANNELS) {
		test(`from Python, by ${channel.replaceAll('_', ' ')}`, async () => {
			await put(await programFor(channel));
			await playground.run();
			await expect(playground.output).toContainText(channel === 'figure' ? '' : 'hit()');
			expect(await harmIn(page, '[data-output]')).toEqual(NONE);
			for (const image of await playground.output.locator('img').all())
				await expect(image).toHaveAttribute('src', /^blob:/);
		});
	}

	test('from Python, by the prompt of input()', async () => {
		await put(`for payload in ${JSON.stringify(PAYLOADS.slice(0, 3))}:\n    input(payload)\n`);
		await playground.button('Run').click();
		for (let asked = 0; asked < 3; asked++)
			await playground.output.getByRole('textbox').press('Enter', { timeout: 30_000 });
		await playground.ended();
		expect(await harmIn(page, '[data-output]')).toEqual(NONE);
	});

	test('from Python, by a trace', async () => {
		await put(await programFor('traced', PAYLOADS.slice(0, 37)));
		await playground.root.getByRole('button', { name: 'Trace' }).click();
		await playground.ended();
		await expect(page.locator('trace-view')).toContainText('hit()');
		await page.locator('trace-view').getByRole('button', { name: 'Last' }).click();
		expect(await harmIn(page, '[data-output]')).toEqual(NONE);
	});

	test('from a traceback, on the page that explains it', async () => {
		await put(await programFor('message'));
		await playground.run();
		await playground.output.getByRole('link', { name: 'What does this error mean?' }).click();
		await expect(page.getByRole('textbox', { name: 'Paste your traceback' })).toHaveValue(/hit\(\)/);
		expect(await harmIn(page, 'error-finder')).toEqual(NONE);
	});

	test('from the text of a link', async () => {
		const code = PAYLOADS.map((payload) => `# ${payload}`.replaceAll(/[^\x20-\x7e]/g, '')).join('\n');
		await page.goto(`playground/#${await fragmentOf({ code, runner: 'python' })}`);
		await expect(page.getByRole('alert')).toContainText('Somebody else');
		await expect(page.locator('.cm-content')).toContainText('hit()');
		expect(await harmIn(page, '.place .editor')).toEqual(NONE);
		await page.goto(`playground/#${encodeURIComponent(PAYLOADS[2] ?? '')}`);
		await expect(page.getByRole('alert')).toContainText('can’t be opened');
		expect(await harmIn(page, '.banner')).toEqual(NONE);
	});
});

test('from pytest’s report', async ({ page }) => {
	await watch(page);
	await page.goto('stages/testing-data-intensive-code/pytest-foundations/');
	const playground = new Playground(page.locator('py-playground').first());
	await playground.edit(
		`import pytest\n\n@pytest.mark.parametrize("text", ${JSON.stringify(PAYLOADS)})\ndef test_text(text):\n    print(text)\n    assert text == "", text\n`,
	);
	await playground.run();
	await expect(playground.output).toContainText('hit()');
	expect(await harmIn(page, '[data-output]')).toEqual(NONE);
});

test('from the checks of an exercise', async ({ page }) => {
	await watch(page);
	const exercise = await Exercise.open(page, 'split-cents');
	await exercise.submit(
		`TEXTS = ${JSON.stringify(PAYLOADS)}\n\nclass Text(str):\n    def __repr__(self):\n        return "".join(TEXTS)\n\ndef split_amount(amount, weights):\n    print(*TEXTS)\n    if amount == "100.00":\n        raise ValueError("".join(TEXTS))\n    return [Text(text) for text in TEXTS]\n`,
	);
	await expect(exercise.failed().first()).toContainText('hit()');
	expect(await harmIn(page, '.checks')).toEqual(NONE);
});
