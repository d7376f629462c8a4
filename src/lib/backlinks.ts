/**
 * Turns references round: for each id that entries name, the ids of the entries that name it, in their order and each once.
 * @param named the ids that an entry names.
 */
export function backlinks<E extends { readonly id: string }>(
	entries: readonly E[],
	named: (entry: E) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, string[]>();
	for (const entry of entries) {
		for (const id of new Set(named(entry))) found.set(id, [...(found.get(id) ?? []), entry.id]);
	}
	return found;
}
