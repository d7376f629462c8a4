// @promise:accessible-use
import { expect, test } from './support/fixtures.ts';
import { walk } from './support/tab-stops.ts';
import { TEMPLATES } from './support/templates.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 720 } });

for (const path of TEMPLATES) {
	test(`/${path}: Tab comes to every control and leaves it, Shift+Tab goes the way back, each is seen`, async ({
		page,
	}) => {
		await page.goto(path, { waitUntil: 'networkidle' });
		const there = await walk(page, 'Tab');
		expect(there.stops[0]).toContain('Skip to content');
		expect.soft(there.missed).toEqual([]);
		expect.soft(there.unseen).toEqual([]);
		await page.emulateMedia({ forcedColors: 'active' });
		const back = await walk(page, 'Shift+Tab');
		expect.soft(back.missed).toEqual([]);
		expect.soft(back.unseen).toEqual([]);
	});
}
