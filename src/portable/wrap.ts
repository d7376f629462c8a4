import { gzipSync } from 'node:zlib';

const IS_COMPRESSED = /\.(packed|pf_\w+|pagefind)$/;

/**
 * A file as a classic script, which is all that a page of `file://` may load: `browser/fetch-wrapped.ts` takes it.
 * @param path below the site's root.
 */
export function wrapFile(path: string, content: Uint8Array): string {
	const compressed = IS_COMPRESSED.test(path);
	const bytes = compressed ? content : gzipSync(content, { level: 9 });
	const facts = [path, compressed ? 'as-is' : 'gzip', Buffer.from(bytes).toString('base64')];
	return `wrappedFile(${facts.map((fact) => JSON.stringify(fact)).join(',')})`;
}
