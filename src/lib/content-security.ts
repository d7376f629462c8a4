import { createHash } from 'node:crypto';
import beforePaint from '#src/layouts/head-script.ts?bundled';
import frameScript from '#src/runtime/frame.ts?bundled';

/** Source of the one inline script of every page. */
export const headScript: string = beforePaint;

/**
 * What a page may load and do. It goes into a `<meta>`, so it holds on any static host; `wasm-unsafe-eval` and `blob:`
 * are for the Python runtime, which the page starts from bytes that it fetched and checked.
 */
export function contentSecurityPolicy(): string {
	const scripts = [headScript, frameScript].map((script) => `'${hashOf(script)}'`);
	return [
		"default-src 'self'",
		["script-src 'self' 'wasm-unsafe-eval' blob:", ...scripts].join(' '),
		// Browsers keep the look of text that is typed over in an editor by a style attribute of their own making.
		"style-src-attr 'unsafe-inline'",
		"worker-src 'self' blob:",
		"connect-src 'self'",
		"img-src 'self' data: blob:",
		"base-uri 'none'",
		"object-src 'none'",
		"form-action 'none'",
	].join('; ');
}

function hashOf(script: string): string {
	return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
