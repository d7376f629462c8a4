/** The text of one classic script; see `src/build/bundled-source.ts`. */
declare module '*?bundled' {
	const source: string;
	export default source;
}

/** Python's text; only in code that is bundled with `?bundled`. */
declare module '*.py' {
	const source: string;
	export default source;
}
