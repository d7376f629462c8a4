import type { SiteFile } from './manifest.ts';
import { Shelf } from './shelf.ts';

/** Reads every file and compares its digest; damaged ones are removed. @returns those that lack. */
export async function lackingOf(
	base: string,
	build: string,
	files: readonly SiteFile[],
): Promise<SiteFile[]> {
	const shelf = new Shelf(base, build);
	const lacking: SiteFile[] = [];
	for (const file of files) if (!(await shelf.holds(file).catch(() => false))) lacking.push(file);
	return lacking;
}
