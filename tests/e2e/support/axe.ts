import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 A and AA by name: axe leaves its newest rules out unless they are asked for. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands, one line per element: rule, element, what to change. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
	await page.evaluate(() => {
		// What is far from the screen may not be laid out yet, and axe takes its boxes for others' covers.
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('* { content-visibility: visible !important }');
		document.adoptedStyleSheets.push(sheet);
	});
	// A target that is halfway under a bar which stays put counts as too small: it is not, once scrolled to.
	await page.waitForFunction(async () => {
		scrollTo({ top: 0, behavior: 'instant' });
		for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame); // a smooth scroll may go on
		return scrollY === 0;
	});
	const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'], selectors: false });
	const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(TAGS)).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
	);
}
