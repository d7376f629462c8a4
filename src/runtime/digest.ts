/** SHA-256 in hex. Browsers have it on https only; for a page over plain http it is computed in script, which is loaded then. */
export async function sha256(bytes: ArrayBuffer): Promise<string> {
	const digest = globalThis.crypto?.subtle
		? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
		: (await import('@noble/hashes/sha2.js')).sha256(new Uint8Array(bytes));
	return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
