const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Address of a page or file of this site, under whatever base path it is served: `stages/` → `/base/stages/`. */
export function href(path: string): string {
	return BASE + path;
}
