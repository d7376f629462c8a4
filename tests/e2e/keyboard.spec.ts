// @promise:accessible-use
import { expect, test } from './support/fixtures.ts';
import { walk } from './support/tab-stops.ts';
import { TEMPLATES } from './support/templates.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 720 } });

for (const path of TEMPLATES) {
	test(`/${path}: Tab comes to every control, leaves it, and each is seen when it has the focus`, async ({
		page,
	}) => {
		await page.goto(path, { waitUntil: 'networkidle' });
		const { stops, missed, unseen } = await walk(page, 'Tab');
		expect(stops[0]).toContain('Skip to content');
		expect.soft(missed).toEqual([]);
		expect.soft(unseen).toEqual([]);
	});
}

for (const path of ['stages/numpy-numerical-computing/ndarray-and-dtypes/', 'playground/']) {
	test(`/${path}: Shift+Tab goes the way back, also in forced colours`, async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await page.goto(path, { waitUntil: 'networkidle' });
		const { missed, unseen } = await walk(page, 'Shift+Tab');
		expect.soft(missed).toEqual([]);
		expect.soft(unseen).toEqual([]);
	});
}
