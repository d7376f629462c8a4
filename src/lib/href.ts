import { BASE, INDEX } from './base.ts';

/** Address of a page or file of this site, under whatever base path it is served: `stages/#x` → `/base/stages/#x`. */
export function href(path: string): string {
	return BASE + path.replace(/(^|\/)(?=$|[?#])/, `$1${INDEX}`);
}
