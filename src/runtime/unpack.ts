/** The number before the index: its length in bytes. */
const LENGTH_BYTES = 4;

/**
 * The files of a package as `src/wheelhouse/repack/repack.py` packs them: path below site-packages, and content as a view
 * on `pack`. Nothing is copied.
 */
export function* unpack(
	pack: ArrayBuffer,
): Generator<readonly [path: string, content: Uint8Array<ArrayBuffer>]> {
	const length = new DataView(pack).getUint32(0, true);
	const text = new TextDecoder().decode(new Uint8Array(pack, LENGTH_BYTES, length));
	let at = LENGTH_BYTES + length;
	for (const [path, size] of JSON.parse(text) as [string, number][]) {
		yield [path, new Uint8Array(pack, at, size)];
		at += size;
	}
}
