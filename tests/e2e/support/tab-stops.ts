import type { Page } from '@playwright/test';

export interface Walk {
	/** Controls that were focused, in order. */
	readonly stops: readonly string[];
	/** Controls that Tab never came to. */
	readonly missed: readonly string[];
	/** Controls that could not be seen when they had the focus, and why. */
	readonly unseen: readonly string[];
}

/** Room for what browsers stop at of their own: boxes that scroll. */
const MORE = 100;

/** Presses Tab, or Shift+Tab, from one end of the page to the other. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Walk> {
	await page.evaluate(install);
	const controls = await page.evaluate(() => tabStops.controls().length);
	const stops: string[] = [];
	const unseen: string[] = [];
	let outside = 0;
	for (;;) {
		await page.keyboard.press(key);
		const stop = await page.evaluate(() => tabStops.look());
		// A walk may begin at the page's other end, where another has led: then the first step leaves the page.
		if (stop === null && stops.length === 0 && outside++ === 0) continue;
		if (stop === null) break;
		stops.push(stop.name);
		if (stop.fault && !(await becomesSeen(page))) unseen.push(`${stop.name}: ${stop.fault}`);
		if (stops.length > controls + MORE)
			throw new Error(`${key} does not come to an end: … ${stops.slice(-5).join(', ')}`);
		if (stop.isEditor) await page.keyboard.press('Escape'); // Tab indents there, as a note says
	}
	return { stops, unseen, missed: await page.evaluate(() => tabStops.missed()) };
}

/** An editor shows that it has the focus a moment later. */
function becomesSeen(page: Page): Promise<boolean> {
	const seen = page.waitForFunction(() => tabStops.fault() === '', null, { timeout: 2000 });
	return seen.then(
		() => true,
		() => false,
	);
}

interface Stop {
	readonly name: string;
	readonly isEditor: boolean;
	readonly fault: string;
}

declare global {
	var tabStops: { controls(): Element[]; fault(): string; look(): Stop | null; missed(): string[] };
}

/** Runs in the page, and so needs all that it uses within. */
function install(): void {
	const seen = new Set<Element>();
	let last: Element | null = null;
	const NATIVE = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable=true]';

	const nameOf = (element: Element) => {
		const text = element.getAttribute('aria-label') ?? element.textContent;
		return `${element.localName}${element.id && `#${element.id}`} “${text.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
	};
	const all = (root: Document | ShadowRoot): Element[] =>
		[...root.querySelectorAll('*')].flatMap((element) =>
			element.shadowRoot ? [element, ...all(element.shadowRoot)] : [element],
		);
	const isControl = (element: Element) =>
		element.matches(NATIVE) &&
		(element as HTMLElement).tabIndex >= 0 &&
		!element.matches(':disabled') &&
		!element.closest('[inert]') &&
		element.checkVisibility({ visibilityProperty: true }) &&
		!(element.localName === 'summary' && element.parentElement?.localName !== 'details');
	/** Of the radios of a group Tab comes to one; arrows lead to the others. */
	const isOther = (element: Element) =>
		element instanceof HTMLInputElement &&
		element.type === 'radio' &&
		[...seen].some(
			(other) =>
				other instanceof HTMLInputElement && other.name === element.name && other.form === element.form,
		);
	const controls = () => all(document).filter(isControl);

	const focused = (): Element | null => {
		let element = document.activeElement;
		while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
		return element === document.body || element === document.documentElement ? null : element;
	};
	const labelsOf = (element: Element) => [
		...('labels' in element ? ((element.labels as NodeListOf<Element> | null) ?? []) : []),
	];
	const hitAt = (x: number, y: number): Element | null => {
		let hit = document.elementFromPoint(x, y);
		while (hit?.shadowRoot) {
			const inner = hit.shadowRoot.elementFromPoint(x, y);
			if (!inner || inner === hit) break;
			hit = inner;
		}
		return hit;
	};
	const isShown = (element: Element) => {
		const own = [element, ...labelsOf(element)];
		return own.some((part) =>
			[...part.getClientRects()].some(({ left, top, width, height }) =>
				[0.1, 0.5, 0.9].some((share) => {
					const hit = hitAt(left + width * share, top + height * share);
					return hit !== null && own.some((one) => one.contains(hit) || hit.contains(one));
				}),
			),
		);
	};
	const isOutlined = (element: Element) => {
		const around = [element, ...labelsOf(element)];
		for (let up = element.parentElement, steps = 0; up && steps < 4; up = up.parentElement, steps++)
			around.push(up);
		return around.some((part) => {
			const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(part);
			return (
				outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && outlineColor !== 'transparent'
			);
		});
	};

	globalThis.tabStops = {
		controls,
		fault() {
			if (!last) return '';
			if (!isShown(last)) return 'covered';
			// On the way back a date's own button comes first, whose look is the browser's.
			const isWithin = last.matches('[type=date]:not(:focus-visible)');
			return isWithin || isOutlined(last) ? '' : 'no outline';
		},
		look() {
			const element = focused();
			if (!element || (seen.has(element) && element !== last)) return null;
			const again = element === last; // a date has several stops within, whose look is the browser's
			last = element;
			seen.add(element);
			const fault = again ? '' : this.fault();
			return { name: nameOf(element), isEditor: element.matches('[contenteditable=true]'), fault };
		},
		missed: () =>
			controls()
				.filter((element) => !seen.has(element) && !isOther(element))
				.map(nameOf),
	};
}
