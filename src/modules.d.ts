/** The text of one classic script; see `src/build/bundled-source.ts`. */
declare module '*?bundled' {
	const source: string;
	export default source;
}

/** What the site serves of Python; see `src/build/runtime-manifest.ts`. */
declare module 'virtual:runtime-manifest' {
	const manifest: import('./wheelhouse/manifest.ts').Manifest;
	export default manifest;
}
