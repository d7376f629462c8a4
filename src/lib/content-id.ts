/**
 * From a content file's path to its id. Number prefixes are order, never identity, and folders that only sort files
 * (`stages`, `pitfalls`, `questions`) are not part of it:
 * `09-numpy/02-broadcasting/pitfalls/1-no-keepdims/index.mdx` → `numpy/broadcasting/no-keepdims`.
 */
export function contentId(path: string): string {
	return path
		.replace(/\.(mdx|py)$/, '')
		.split('/')
		.filter((part) => part !== 'index' && part !== 'pitfalls' && part !== 'questions')
		.map((part) => part.replace(/^\d+-/, ''))
		.join('/');
}

/** Sort key that keeps the authors' numbers: `09-numpy/02-broadcasting` before `10-pandas/01-series`. */
export function byPath(a: { filePath?: string | undefined }, b: { filePath?: string | undefined }): number {
	return (a.filePath ?? '').localeCompare(b.filePath ?? '', 'en', { numeric: true });
}
