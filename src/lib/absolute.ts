/**
 * The full address of a path that `href` made; the path itself where nobody knows where the site will be
 * (a build without `SITE_URL`): an invented host would be worse than none.
 */
export function absolute(path: string, site: URL | undefined): string {
	return site ? new URL(path, site).href : path;
}
