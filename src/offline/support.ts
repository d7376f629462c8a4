/** Why this browser can't keep the site here, in words for the reader; `null` when it can. */
export function whyNot(): string | null {
	if (location.protocol === 'file:') return 'This copy lies on your device already: it needs no network.';
	if (!isSecureContext) {
		return 'Browsers keep sites for offline use only when they come by https. This address is plain http; everything else works.';
	}
	const lacks = !('serviceWorker' in navigator) || !('caches' in globalThis) || !('locks' in navigator);
	return lacks ? `Here, ${CLOSED}. Everything else works.` : null;
}

/** What browsers mean when they refuse storage. */
export const CLOSED =
	'this browser keeps nothing for this site: it is a private window, or storage is switched off';
