const TYPES: Readonly<Record<string, string>> = {
	html: 'text/html;charset=utf-8',
	js: 'text/javascript;charset=utf-8',
	css: 'text/css;charset=utf-8',
	json: 'application/json',
	xml: 'application/xml',
	csv: 'text/csv;charset=utf-8',
	txt: 'text/plain;charset=utf-8',
	svg: 'image/svg+xml',
	png: 'image/png',
	ico: 'image/x-icon',
	woff2: 'font/woff2',
};

/** By the path alone: a server's own header may be missing or wrong. An address that ends in a slash is a page. */
export function mediaType(path: string): string {
	const ending = /\.(\w+)$/.exec(path)?.[1] ?? '';
	if (path === '' || path.endsWith('/')) return TYPES['html'] ?? '';
	return TYPES[ending] ?? 'application/octet-stream';
}
