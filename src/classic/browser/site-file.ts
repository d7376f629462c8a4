const script = document.currentScript as HTMLScriptElement;

/** Full address of a file of the site, at whose root this script stands. */
export function siteFile(path: string): string {
	return new URL(path, script.src).href;
}
