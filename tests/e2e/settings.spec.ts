// @promise:accessible-use
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { TEMPLATES } from './support/templates.ts';

/** WCAG 1.4.12; as a sheet of a script, which the page's policy allows. */
const SPACING =
	'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

const WIDTHS = [320, 1280];

test('wide spacing of text cuts nothing off, at 320 pixels and at 1280', async ({ page }) => {
	const found: string[] = [];
	for (const path of TEMPLATES) {
		await page.goto(path);
		await page.evaluate((css) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(css);
			document.adoptedStyleSheets.push(sheet);
		}, SPACING);
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 720 });
			for (const one of await cutOff(page)) found.push(`/${path} at ${width} pixels: ${one}`);
		}
	}
	expect(found).toEqual([]);
});

test('nothing moves for readers who ask for less motion', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const found: string[] = [];
	for (const path of TEMPLATES) {
		await page.goto(path);
		for (const one of await movements(page)) found.push(`/${path}: ${one}`);
	}
	expect(found).toEqual([]);
});

test('in forced colours every button has an edge, and marks are more than a ground', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	const found: string[] = [];
	for (const path of TEMPLATES) {
		await page.goto(path);
		for (const one of await edgeless(page)) found.push(`/${path}: ${one}`);
	}
	expect(found).toEqual([]);
});

test('on paper every answer is open', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	const found: string[] = [];
	for (const path of TEMPLATES) {
		await page.goto(path);
		const closed = await page.locator('main details > :not(summary)').evaluateAll((parts) =>
			parts
				.filter(
					(part) => !part.closest('[hidden], .on-this-page, fieldset, drill-desk') && !part.checkVisibility(),
				)
				.filter((part) => getComputedStyle(part).display !== 'none')
				.map((part) => part.outerHTML.slice(0, 100)),
		);
		for (const one of closed) found.push(`/${path}: ${one}`);
	}
	expect(found).toEqual([]);
});

/** What goes beyond the page's edge or is hidden by the edge of its box. */
function cutOff(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const found: string[] = [];
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth - clientWidth} pixels too wide`);
		for (const element of document.querySelectorAll<HTMLElement>('body *')) {
			if (element.closest('.visually-hidden, svg, [hidden]') || !element.checkVisibility()) continue;
			const { overflowX, overflowY, clipPath } = getComputedStyle(element);
			const isCut = (overflow: string, inner: number, outer: number) =>
				/hidden|clip/.test(overflow) && inner > outer + 1 && element.textContent.trim() !== '';
			if (clipPath !== 'none') continue;
			if (
				isCut(overflowX, element.scrollWidth, element.clientWidth) ||
				isCut(overflowY, element.scrollHeight, element.clientHeight)
			)
				found.push(`cut off: ${element.outerHTML.slice(0, 120)}`);
		}
		return found;
	});
}

function movements(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const found = document.getAnimations().map((animation) => `runs: ${animation.constructor.name}`);
		for (const element of document.querySelectorAll('*')) {
			const { scrollBehavior, animationName, transitionProperty, transitionDuration } =
				getComputedStyle(element);
			const moves =
				/all|transform|translate|left|top|height|width|margin/.test(transitionProperty) &&
				/[1-9]/.test(transitionDuration);
			if (scrollBehavior === 'smooth' || animationName !== 'none' || moves)
				found.push(element.outerHTML.slice(0, 120));
		}
		return found;
	});
}

function edgeless(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const isBare = (element: Element) => {
			const { borderTopWidth, borderBottomWidth, outlineStyle, textDecorationLine } =
				getComputedStyle(element);
			const edges = Number.parseFloat(borderTopWidth) + Number.parseFloat(borderBottomWidth);
			return edges === 0 && outlineStyle === 'none' && !textDecorationLine.includes('underline');
		};
		const isUnmarked = (element: Element) =>
			getComputedStyle(element).borderInlineStartColor === getComputedStyle(document.body).backgroundColor;
		const shown = (selector: string) =>
			[...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
		return [
			// An icon is seen by its lines.
			...shown('button:not(:has(svg)), select, input:not([type=radio], [type=checkbox])').filter(isBare),
			...shown('.site-header [aria-current]').filter(isBare),
			...shown('.line.changed, .line.raised').filter(isUnmarked),
		].map((element) => element.outerHTML.slice(0, 140));
	});
}
