import { rewriteAttributes } from '#src/build/rewrite-attributes.ts';

const MODULES = /<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g;
/** An address within the site whose path is empty or ends in a slash. */
const FOLDER = /^(?!#|$)((?:[^?#:]*\/)?)(?=[?#]|$)/;

/**
 * A page that needs no server: links lead to files, and one classic script stands for the modules.
 * @param path of the page below the site's root, as `stages/index.html`.
 * @param script at the site's root.
 */
export function portablePage(html: string, path: string, script: string): string {
	const up = '../'.repeat(path.split('/').length - 1);
	return rewriteAttributes(html, (name, value) =>
		name === 'href' ? value.replace(FOLDER, '$1index.html') : value,
	)
		.replace('<html ', '<html data-index="index.html" ')
		.replaceAll(MODULES, '')
		.replace('</head>', `<script defer src="${up}${script}"></script></head>`);
}
