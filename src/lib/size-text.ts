/** `172 kB`, `1.4 MB`: bytes by thousands, as download lists have them. */
export function sizeText(bytes: number): string {
	return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
