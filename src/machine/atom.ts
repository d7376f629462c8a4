import { createHash } from 'node:crypto';
import { escapeMarkup } from '#src/lib/marked-code.ts';
import { SITE_NAME } from '#src/lib/site.ts';
import type { Change } from './changes.ts';

/**
 * An Atom feed. Its ids do not depend on where the site is.
 * @param addressOf from a path below the site's root; a relative result counts from the feed's own address.
 */
export function atom(changes: readonly Change[], addressOf: (path: string) => string): string {
	const link = (rel: string, path: string) => `<link rel="${rel}" href="${escapeMarkup(addressOf(path))}" />`;
	const entries = changes.map(({ id, date, title, text, page }) => [
		'<entry>',
		`<id>${urn(id)}</id>`,
		`<title>${escapeMarkup(title)}</title>`,
		`<updated>${date}T00:00:00Z</updated>`,
		link('alternate', page),
		`<summary>${escapeMarkup(text)}</summary>`,
		'</entry>',
	]);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
		`<id>${urn('feed')}</id>`,
		`<title>${escapeMarkup(SITE_NAME)}: what is new</title>`,
		`<updated>${changes[0]?.date}T00:00:00Z</updated>`,
		`<author><name>${escapeMarkup(SITE_NAME)}</name></author>`,
		link('self', 'changes/feed.xml'),
		link('alternate', 'changes/'),
		...entries.flat(),
		'</feed>\n',
	].join('\n');
}

/** A UUID made of a name (version 8: by a scheme of its own). */
function urn(name: string): string {
	const hex = createHash('sha256').update(`${SITE_NAME} ${name}`).digest('hex');
	const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
	return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`;
}
