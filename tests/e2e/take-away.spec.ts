import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { countContent } from '#src/search/check-records.ts';
import { importedByAnki } from '../unit/support/anki.ts';
import { expect, test } from './support/fixtures.ts';
import { SITE_FOLDER } from './support/site.ts';

const file = (name: string) => readFile(`${SITE_FOLDER}/take-away/interview-questions.${name}`);
const { question: count } = await countContent(new URL('content/', pathToFileURL(`${process.cwd()}/`)));

test('Anki imports the deck, and the same deck once more without a second card', async () => {
	test.setTimeout(300_000);
	const deck = await file('apkg');
	const found = await importedByAnki([deck, deck]);
	expect(found.imports).toEqual([
		{ new: count, updated: 0, same: 0 },
		{ new: 0, updated: 0, same: count },
	]);
	expect(found).toMatchObject({ cards: count, sound: true });
	const { questions } = JSON.parse((await file('json')).toString());
	expect(Object.keys(found.notes).sort()).toEqual(questions.map(({ id }: { id: string }) => id).sort());
	const empty = Object.entries(found.notes).filter(([, { Link: _, ...fields }]) =>
		Object.values(fields).some((text) => text === ''),
	);
	expect(empty.map(([id]) => id)).toEqual([]);
});

test('CSV, JSON and print have every question of the content', async ({ page }) => {
	expect((await file('csv')).toString().split('\r\n')).toHaveLength(count + 2);
	expect(JSON.parse((await file('json')).toString())).toMatchObject({
		version: 1,
		questions: { length: count },
	});
	await page.goto('print/');
	await expect(page.locator('.print-edition article')).toHaveCount(count);
	await expect(page.locator('.print-edition li[id^=q]')).toHaveCount(count);
	const order = await page
		.locator('.print-edition h4 a')
		.evaluateAll((links) => links.map((link) => Number(link.textContent)));
	expect(order).toEqual(Array.from({ length: count }, (_, at) => at + 1));
});

test('the page links every file and edition, and they are there', async ({ page, request }) => {
	await page.goto('take-away/');
	const links = await page
		.locator('.page-body a')
		.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
	expect(links.filter((link) => link.includes('/print/')).length).toBeGreaterThan(1);
	for (const link of links) expect((await request.get(link)).ok(), link).toBe(true);
});
