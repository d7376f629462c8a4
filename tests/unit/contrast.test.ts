// @promise:accessible-pages
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const DECLARATION = /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g;
const tokens = new Map(
	[...readFileSync('src/styles/tokens.css', 'utf8').matchAll(DECLARATION)].map(
		([, name = '', light = '', dark = '']) => [name, { light, dark }],
	),
);

const CODE = [...tokens.keys()].filter((name) => name.startsWith('code-') && name !== 'code-paper');

/** What is read on each ground. */
const READ_ON: Readonly<Record<string, readonly string[]>> = {
	paper: ['ink', 'ink-soft', 'accent', 'wrong', 'right', 'warn'],
	surface: ['ink', 'ink-soft', 'accent'],
	'accent-paper': ['ink', 'accent', ...CODE],
	'warn-paper': ['ink', 'warn', 'accent'],
	accent: ['on-accent'],
	'mark-paper': ['ink', 'ink-soft', 'accent', ...CODE],
	'code-paper': ['ink', 'ink-soft', 'accent', 'wrong', 'right', ...CODE],
	'wrong-paper': ['ink', 'wrong', ...CODE],
	'right-paper': ['ink', 'right', ...CODE],
};
/** Edges of controls, which must be seen but aren't read. */
const SEEN_ON: Readonly<Record<string, readonly string[]>> = {
	paper: ['line-strong', 'accent'],
	surface: ['line-strong', 'accent'],
	'code-paper': ['line-strong', 'accent', 'wrong', 'right'],
};

/** WCAG 2.2 relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

function pairs(grounds: Readonly<Record<string, readonly string[]>>) {
	return Object.entries(grounds).flatMap(([ground, inks]) =>
		inks.flatMap((ink) => (['light', 'dark'] as const).map((theme) => ({ ink, ground, theme }))),
	);
}

function measure({ ink, ground, theme }: ReturnType<typeof pairs>[number]): number {
	const [front, back] = [tokens.get(ink), tokens.get(ground)];
	if (!front || !back)
		throw new Error(`src/styles/tokens.css has no light-dark() colour --${front ? ground : ink}`);
	return contrast(front[theme], back[theme]);
}

test.each(pairs(READ_ON))('$ink can be read on $ground ($theme)', (pair) => {
	expect(measure(pair)).toBeGreaterThanOrEqual(4.5);
});

test.each(pairs(SEEN_ON))('$ink can be seen on $ground ($theme)', (pair) => {
	expect(measure(pair)).toBeGreaterThanOrEqual(3);
});

test('every colour is measured, but for lines that only decorate', () => {
	const measured = [...Object.entries(READ_ON), ...Object.entries(SEEN_ON)].flat(2);
	expect([...tokens.keys()].filter((name) => !measured.includes(name))).toEqual(['line']);
	const declared = readFileSync('src/styles/tokens.css', 'utf8').match(/light-dark\(#/g);
	expect(tokens.size).toBe(declared?.length);
});
