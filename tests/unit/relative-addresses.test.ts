import { expect, test } from 'vitest';
import { withRelativeAddresses } from '#src/build/relative-addresses.ts';
import { portablePage } from '#src/portable/page.ts';

const PAGE = [
	'<!DOCTYPE html><html lang="en" data-base="/base/"><head><script type="module" src="/base/_astro/a.js"></script>',
	'<link rel="canonical" href="https://host.test/base/stages/"></head><body>',
	'<a href="/base/">home</a><a href="/base/stages/x/?q=1#y" title="a > b">x</a><a href="#z">z</a><a href="/other/">o</a>',
	'<a href="//host.test/base/">h</a><img src="data:,"><pre>href="/base/" &lt;a href="/base/"></pre></body></html>',
].join('\n');

test('addresses below the base become relative to the page, and nothing else changes', () => {
	expect(withRelativeAddresses(PAGE, 'stages/index.html', '/base/')).toBe(
		PAGE.replace('data-base="/base/"', 'data-base="../"')
			.replace('src="/base/_astro/', 'src="../_astro/')
			.replace('<a href="/base/">home', '<a href="../">home')
			.replace('<a href="/base/stages/x/', '<a href="../stages/x/'),
	);
});

test('a site at the root of its host, and its first page', () => {
	const page =
		'<html data-base="/"><a href="/stages/">a</a><a href="/">b</a><a href="//host.test/">c</a></html>';
	expect(withRelativeAddresses(page, 'index.html', '/')).toBe(
		'<html data-base="./"><a href="./stages/">a</a><a href="./">b</a><a href="//host.test/">c</a></html>',
	);
});

test('in the portable edition links lead to files, and one classic script stands for the modules', () => {
	const relative = withRelativeAddresses(PAGE, 'stages/index.html', '/base/');
	const portable = portablePage(relative, 'stages/index.html', 'portable.js');
	expect(portable).toContain('<html data-index="index.html" lang="en" data-base="../">');
	expect(portable).toContain('<a href="../index.html">home</a>');
	expect(portable).toContain('<a href="../stages/x/index.html?q=1#y"');
	expect(portable).toContain('<a href="#z">');
	expect(portable).toContain('<script defer src="../portable.js"></script></head>');
	expect(portable).not.toContain('type="module"');
	expect(portable).toContain('<pre>href="/base/" &lt;a href="/base/"></pre>');
	expect(portable).toContain('href="https://host.test/base/stages/"');
});
