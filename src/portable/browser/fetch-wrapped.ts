/** Pages of `file://` may not fetch; they may load scripts. Files of the site come wrapped in such, everything else is refused. */
type Encoding = 'gzip' | 'as-is';

const root = new URL('.', (document.currentScript as HTMLScriptElement).src).href;
const arrived = new Map<string, Response>();

Object.assign(globalThis, {
	wrappedFile: (path: string, encoding: Encoding, base64: string) => {
		const stored = new Response(decode(base64));
		const inflated = () => stored.body?.pipeThrough(new DecompressionStream('gzip')) ?? null;
		arrived.set(path, encoding === 'gzip' ? new Response(inflated()) : stored);
	},
	fetch: async (input: RequestInfo | URL) => {
		const { href } = new URL(input instanceof Request ? input.url : input, location.href);
		if (!href.startsWith(root)) throw new TypeError(`${href} is not a file of this site`);
		return load(decodeURI(href.slice(root.length).replace(/[?#].*/, '')).replace(/(^|\/)$/, '$1index.html'));
	},
});

function load(path: string): Promise<Response> {
	const script = document.createElement('script');
	script.src = `${root}files/${encodeURI(path)}.js`;
	return new Promise((resolve) => {
		const end = () => {
			script.remove();
			resolve(arrived.get(path) ?? new Response(null, { status: 404 }));
			arrived.delete(path);
		};
		script.onload = script.onerror = end;
		document.head.append(script);
	});
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
	const text = atob(base64);
	const bytes = new Uint8Array(text.length);
	for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
	return bytes;
}

export {};
