/**
 * SHA-256 in hex; `null` where the browser offers none (a page over plain http): there the bytes are as trustworthy as
 * the page that came the same way.
 */
export async function sha256(bytes: ArrayBuffer): Promise<string | null> {
	if (!globalThis.crypto?.subtle) return null;
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
