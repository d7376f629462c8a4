const MOST = 6;

/** What this reader sought before, the last first; none where storage is forbidden. It stays on the device. */
export function readRecent(): readonly string[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(key()) ?? '[]');
		return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, MOST) : [];
	} catch {
		return [];
	}
}

/** @returns the queries with this one first. */
export function addRecent(query: string): readonly string[] {
	const kept = [query, ...readRecent().filter((other) => other !== query)].filter(Boolean).slice(0, MOST);
	try {
		localStorage.setItem(key(), JSON.stringify(kept));
	} catch {
		// Full or forbidden: they last as long as the page.
	}
	return kept;
}

export function clearRecent(): void {
	try {
		localStorage.removeItem(key());
	} catch {
		// Forbidden: there is nothing to clear.
	}
}

/** Sites on one host share the storage. */
function key(): string {
	return `${document.documentElement.getAttribute('data-base')}recent-searches`;
}
