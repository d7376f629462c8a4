import type { Piece } from '#src/lib/recording.ts';
import type { Table } from '#src/runtime/protocol.ts';

/** An element as data: the build writes it as HTML, the page makes it with the DOM, and both look the same. */
export interface Element {
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly (Element | string)[];
}

export const h = (
	tag: string,
	attributes: Element['attributes'],
	...children: Element['children']
): Element => ({
	tag,
	attributes,
	children,
});

/** What one piece of output looks like; `image` is the address of a figure that was drawn. */
export function treeOf(piece: Piece, image?: string): Element {
	switch (piece.kind) {
		case 'text':
			return h('pre', { class: `text ${piece.stream}` }, piece.text);
		case 'raised':
			return h('pre', { class: 'error' }, piece.traceback);
		case 'figure':
			return h(
				'figure',
				{},
				image ? h('img', { src: image, alt: piece.alt }) : h('figcaption', {}, piece.alt),
			);
		case 'table':
			return tableTree(piece.table);
	}
}

function tableTree({ columns, dtypes, index, rows, shape }: Table): Element {
	const heads = columns.map((column, i) =>
		h('th', { scope: 'col' }, column, h('span', { class: 'dtype' }, ` ${dtypes[i] ?? ''}`)),
	);
	const lines = rows.map((cells, i) =>
		h('tr', {}, h('th', { scope: 'row' }, index[i] ?? ''), ...cells.map((cell) => h('td', {}, cell))),
	);
	const size = `${shape[0]} rows × ${shape[1]} columns`;
	const table = h('table', {}, h('thead', {}, h('tr', {}, h('td', {}), ...heads)), h('tbody', {}, ...lines));
	return h(
		'div',
		{ class: 'table', tabindex: '0', role: 'group', 'aria-label': `Table, ${size}` },
		table,
		h('p', { class: 'size' }, size),
	);
}
