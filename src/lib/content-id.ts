const SORTING: ReadonlySet<string> = new Set(['stages', 'pitfalls', 'questions', 'index']);

/**
 * From a content file's path to its id. Number prefixes are order, never identity, and folders that only sort files
 * (`stages`, `pitfalls`, `questions`) are not part of it; `labs` is, so that what a lab's page holds is told from a stage's:
 * `stages/09-numpy/02-broadcasting/pitfalls/1-no-keepdims/index.mdx` → `numpy/broadcasting/no-keepdims`,
 * `labs/02-ml-stack/04-cross-validation/index.mdx` → `labs/ml-stack/cross-validation`.
 */
export function contentId(path: string): string {
	return path
		.replace(/\.(mdx|py|yaml)$/, '')
		.split('/')
		.filter((part) => !SORTING.has(part))
		.map((part) => part.replace(/^\d+-/, ''))
		.join('/');
}

/** Sort key that keeps the authors' numbers: `09-numpy/02-broadcasting` before `10-pandas/01-series`. */
export function byPath(a: { filePath?: string | undefined }, b: { filePath?: string | undefined }): number {
	return (a.filePath ?? '').localeCompare(b.filePath ?? '', 'en', { numeric: true });
}
